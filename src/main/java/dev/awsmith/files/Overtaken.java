package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.io.IOException;

/** Another program wrote the file while ours was about to take its place. */
final class Overtaken extends IOException {
  private final SharedFile which;

  Overtaken(SharedFile which) {
    super(which.fileName());
    this.which = which;
  }

  SharedFile which() {
    return which;
  }
}
