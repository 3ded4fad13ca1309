package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import java.util.Optional;

/** A profile that AWS was not asked about, and why. */
public record Unasked(String profile, String why) {
  /** Empty for one that can be asked about, and for one that has nothing to be asked about. */
  public static Optional<Unasked> of(Profile profile, AwsFiles files) {
    return Inquiry.of(profile, files).isPresent()
        ? Optional.empty()
        : why(profile, files).map(why -> new Unasked(profile.name(), why));
  }

  private static Optional<String> why(Profile profile, AwsFiles files) {
    return switch (profile.kind()) {
      case ASSUME_ROLE -> Chain.of(profile, files).flatMap(chain -> why(profile, chain, files));
      case IDENTITY_CENTER -> Optional.of("it takes a company sign-in");
      case CONSOLE_LOGIN -> Optional.of("it takes a sign-in on the AWS website");
      case PROCESS -> Optional.of("that would run a command");
      default -> Optional.empty();
    };
  }

  private static Optional<String> why(Profile profile, Chain chain, AwsFiles files) {
    return chain
        .device()
        .map(
            device ->
                "it takes a code of the MFA device "
                    + device
                    + ". Try it with: aws sts get-caller-identity --profile "
                    + profile.name())
        .or(() -> why(chain.owner(), files));
  }
}
