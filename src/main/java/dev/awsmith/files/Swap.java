package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.util.Optional;

/** One file's old state and the bytes it is to have; no bytes mean no file. */
record Swap(SharedFile which, Snapshot before, Optional<byte[]> after) {
  /** The way back from what is there now. */
  Swap back(Snapshot now) {
    return new Swap(which, now, before.bytes());
  }

  @Override
  public String toString() {
    return "Swap[" + which + ", " + before + "]";
  }
}
