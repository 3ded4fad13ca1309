package dev.awsmith.flow.rotate;

import dev.awsmith.flow.NoProfile;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.ProfileKind;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Problem;
import java.util.Optional;

/** The ways into the replacement of an access key. */
public final class Rotating {
  static final String PATH = "Rotate key";

  private Rotating() {}

  /** Begins, or goes on where an earlier rotation stopped. */
  public static Next of(Situation situation, AwsFiles files, RotationWish wish) {
    return notApplicable(files, wish.profile())
        .map(problem -> Trouble.of(PATH, problem))
        .orElseGet(() -> Next.to(new Recalling(situation, files, wish), new Effect.RecallKeys()));
  }

  /** Why a profile has no key to replace. */
  public static Optional<Problem> notApplicable(AwsFiles files, String name) {
    Optional<Profile> profile = files.profile(name);
    if (profile.isEmpty()) {
      return Optional.of(NoProfile.named(files, name));
    }
    Optional<Credentials> keys = profile.flatMap(Profile::credentials);
    return keys.isPresent() && !keys.get().id().isTemporary() && keys.get().sessionToken().isEmpty()
        ? Optional.empty()
        : Optional.of(none(name, profile.get().kind()));
  }

  private static Problem none(String name, ProfileKind kind) {
    String what =
        switch (kind) {
          case IDENTITY_CENTER -> "is a company sign-in; its credentials end by themselves.";
          case CONSOLE_LOGIN -> "signs in through the browser; its credentials end by themselves.";
          case ASSUME_ROLE -> "borrows a role; its credentials end by themselves.";
          case TEMPORARY -> "has temporary keys; they end by themselves.";
          case PROCESS -> "runs a command for its credentials.";
          case WEB_IDENTITY -> "trades a web identity token for a role.";
          case INSTANCE -> "uses the role of the machine it runs on.";
          case ACCESS_KEY, REGION_ONLY, MIXED, UNKNOWN -> "has no complete access key of its own.";
        };
    return new Problem(
        ExitCode.USAGE,
        "",
        "There is no key to rotate: \"" + name + "\" " + what,
        "",
        java.util.List.of(),
        java.util.List.of(),
        kind == ProfileKind.ASSUME_ROLE
            ? java.util.List.of("Rotate the key of the profile it borrows with (source_profile).")
            : java.util.List.of("Choose a profile with an access key: awsmith list"),
        "");
  }
}
