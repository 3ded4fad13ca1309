package dev.awsmith.diagnosis;

import dev.awsmith.environment.KeyInText;
import dev.awsmith.profile.Rotation;
import java.util.List;
import java.util.Optional;

/**
 * What was found around the AWS files.
 *
 * @param folder the folder of the credentials file
 * @param readable paths that other users can read
 * @param shared paths that are copied elsewhere, and by what
 * @param textTwin a file {@code credentials.txt} beside the place where credentials belong
 * @param otherHome the {@code .aws} folder of the other system, Windows or WSL, where it has one
 * @param keysInProject access keys that lie open in files of a project
 * @param rotations the replacements of keys that are not over
 */
public record Surroundings(
    String folder,
    List<String> readable,
    List<Shared> shared,
    Optional<String> textTwin,
    Optional<String> otherHome,
    List<ProjectKey> keysInProject,
    List<Rotation> rotations) {
  public static final Surroundings NOTHING_ODD =
      new Surroundings(
          "", List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

  /** A path and what copies it: {@code OneDrive}, {@code git work tree}. */
  public record Shared(String path, String by) {}

  /** A key in a file of a project, and whether git keeps the file. */
  public record ProjectKey(KeyInText key, boolean tracked) {}

  public Surroundings {
    readable = List.copyOf(readable);
    shared = List.copyOf(shared);
    keysInProject = List.copyOf(keysInProject);
    rotations = List.copyOf(rotations);
  }
}
