package dev.awsmith.flow;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.EditDistance;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.util.Comparator;

/** The problem of a profile that is not there, with the one that was probably meant. */
public final class NoProfile {
  private static final int FEW_SLIPS = 2;

  private NoProfile() {}

  public static Problem named(AwsFiles files, String name) {
    String meant =
        files.profiles().stream()
            .map(Profile::name)
            .filter(other -> EditDistance.between(other, name) <= FEW_SLIPS)
            .min(Comparator.comparing(other -> EditDistance.between(other, name)))
            .map(other -> " Did you mean \"" + other + "\"?")
            .orElse("");
    return Problem.of(
        ExitCode.USAGE,
        "There is no profile \"" + name + "\"." + meant,
        "See all profiles with: awsmith list");
  }
}
