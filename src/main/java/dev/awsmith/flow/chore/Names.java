package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.EditDistance;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names of profiles that are there, and names that are free. */
final class Names {
  private static final int FEW_SLIPS = 2;

  private Names() {}

  /** The problem of a profile that is not there, with the one that was probably meant. */
  static Optional<Problem> missing(AwsFiles files, String name) {
    return files.profile(name).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ExitCode.USAGE,
                "There is no profile \"" + name + "\"." + didYouMean(files, name),
                "See all profiles with: awsmith list"));
  }

  /** The problem of a name that is taken, or that tools could not read. */
  static Optional<Problem> unusable(AwsFiles files, String name) {
    return ProfileName.complaint(name)
        .or(() -> files.profile(name).map(taken -> "There is a profile \"" + name + "\" already."))
        .map(complaint -> Problem.of(ExitCode.USAGE, complaint));
  }

  private static String didYouMean(AwsFiles files, String name) {
    List<String> names = files.profiles().stream().map(Profile::name).toList();
    return names.stream()
        .filter(other -> EditDistance.between(other, name) <= FEW_SLIPS)
        .min(Comparator.comparing(other -> EditDistance.between(other, name)))
        .map(other -> " Did you mean \"" + other + "\"?")
        .orElse("");
  }
}
