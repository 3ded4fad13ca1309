package dev.awsmith.files;

import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A file as it was at one moment: whether it was there, which file it was, and its bytes. */
record Snapshot(RealFile file, Optional<byte[]> bytes) {
  boolean holds(Optional<byte[]> other) {
    return bytes.isPresent() == other.isPresent()
        && Arrays.equals(bytes.orElse(null), other.orElse(null));
  }

  boolean same(Snapshot other) {
    return holds(other.bytes) && key().equals(other.key());
  }

  private Optional<Object> key() {
    return file.inode().map(Inode::key);
  }

  boolean exists() {
    return bytes.isPresent();
  }

  Text text() {
    return bytes.map(Text::of).orElse(Text.EMPTY);
  }

  /** The file as a value, under the path that a person knows it by. */
  AwsFile asFile(SharedFile which, Path named, Locations locations) {
    Place place =
        new Place(
            named.toString(),
            locations.shown(named),
            exists(),
            file.inode().flatMap(Inode::octal),
            file.linked() ? Optional.of(locations.shown(file.path())) : Optional.empty());
    return new AwsFile(which, place, IniDocument.of(which, text()));
  }

  /** The same file as it is now. */
  Snapshot again() throws IOException {
    return Reading.atOnce(file.path());
  }

  @Override
  public String toString() {
    return "Snapshot[" + file.path() + "]";
  }
}
