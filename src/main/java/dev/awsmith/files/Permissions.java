package dev.awsmith.files;

import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.SharedFile;
import java.util.Optional;

/** Which mode a write leaves: a new file is private, and credentials become so. */
public final class Permissions {
  private static final String PRIVATE = "0600";

  private Permissions() {}

  /** The mode in octal once this file is written; empty on systems without modes. */
  public static Optional<String> afterWrite(AwsFile before) {
    if (!before.place().exists()) {
      return Inode.UNIX ? Optional.of(PRIVATE) : Optional.empty();
    }
    return before
        .place()
        .mode()
        .map(mode -> before.which() == SharedFile.CREDENTIALS && wide(mode) ? PRIVATE : mode);
  }

  private static boolean wide(String mode) {
    return !mode.endsWith("00");
  }
}
