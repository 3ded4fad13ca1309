package dev.awsmith.flow.chore;

import dev.awsmith.flow.NoProfile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.util.Optional;

/** Names of profiles that are there, and names that are free. */
final class Names {
  private Names() {}

  /** The problem of a profile that is not there, with the one that was probably meant. */
  static Optional<Problem> missing(AwsFiles files, String name) {
    return files.profile(name).isPresent()
        ? Optional.empty()
        : Optional.of(NoProfile.named(files, name));
  }

  /** The problem of a name that is taken, or that tools could not read. */
  static Optional<Problem> unusable(AwsFiles files, String name) {
    return ProfileName.complaint(name)
        .or(() -> files.profile(name).map(taken -> "There is a profile \"" + name + "\" already."))
        .map(complaint -> Problem.of(ExitCode.USAGE, complaint));
  }
}
