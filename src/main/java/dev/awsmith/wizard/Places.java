package dev.awsmith.wizard;

import dev.awsmith.profile.Rotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the disk says of the surroundings of the AWS files.
 *
 * @param folder the folder of the credentials file
 * @param readable what other users can read, besides the credentials file itself
 * @param copied what is copied to other places
 * @param textTwin a file {@code credentials.txt} beside the place where credentials belong
 * @param otherHome the {@code .aws} folder of the other system, Windows or WSL, where it has one
 * @param projectFiles files of the project in the working folder where keys are often left
 * @param tracked those of them that git keeps
 * @param rotations the replacements of keys that are not over
 */
public record Places(
    String folder,
    List<Mode> readable,
    List<Copied> copied,
    Optional<String> textTwin,
    Optional<String> otherHome,
    List<TextFile> projectFiles,
    Set<String> tracked,
    List<Rotation> rotations) {
  public static final Places NOTHING_ODD =
      new Places(
          "",
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Set.of(),
          List.of());

  /** A path and its permissions, in octal such as {@code 0644}. */
  public record Mode(String path, String mode) {}

  /** A path and what copies it: {@code OneDrive}, {@code git work tree}. */
  public record Copied(String path, String by) {}

  public Places {
    readable = List.copyOf(readable);
    copied = List.copyOf(copied);
    projectFiles = List.copyOf(projectFiles);
    tracked = Set.copyOf(tracked);
    rotations = List.copyOf(rotations);
  }
}
