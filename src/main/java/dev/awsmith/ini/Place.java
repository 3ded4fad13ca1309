package dev.awsmith.ini;

import java.util.Optional;

/**
 * Where an AWS file lies and what the disk says of it, as far as a person should know.
 *
 * @param path the absolute path, as the person's variables name it
 * @param shown the same with {@code ~} for the home folder
 * @param mode the permission bits in octal, such as {@code 0600}; empty where there is no file, or
 *     no such bits
 * @param linkedTo where a symbolic link leads in the end
 */
public record Place(
    String path, String shown, boolean exists, Optional<String> mode, Optional<String> linkedTo) {

  /** A file that is not there yet. */
  public static Place missing(String path, String shown) {
    return new Place(path, shown, false, Optional.empty(), Optional.empty());
  }
}
