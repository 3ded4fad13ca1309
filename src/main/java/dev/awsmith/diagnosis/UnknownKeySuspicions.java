package dev.awsmith.diagnosis;

import static dev.awsmith.diagnosis.Suspicion.CERTAIN;
import static dev.awsmith.diagnosis.Suspicion.LIKELY;
import static dev.awsmith.diagnosis.Suspicion.STRONG;
import static dev.awsmith.diagnosis.Suspicion.USUAL;

import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AwsRegion;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Partition;
import dev.awsmith.profile.Regions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells apart, by the evidence, the causes that AWS gives one answer for: it knows no such key. */
final class UnknownKeySuspicions {
  private static final int LENGTH = 20;
  private static final Duration NEW = Duration.ofMinutes(1);
  private static final String TOKEN = "aws_session_token";
  private static final List<String> WITH_ARN = List.of("role_arn", "mfa_serial", "login_session");

  private final Circumstances circumstances;
  private final String endpoint;
  private final AccessKeyId id;

  private UnknownKeySuspicions(Circumstances circumstances, String endpoint, AccessKeyId id) {
    this.circumstances = circumstances;
    this.endpoint = endpoint;
    this.id = id;
  }

  /** The strongest first; never empty. */
  static List<Suspicion> rank(Circumstances circumstances, String endpoint) {
    return circumstances
        .credentials()
        .map(Credentials::id)
        .map(id -> new UnknownKeySuspicions(circumstances, endpoint, id).rank())
        .orElse(List.of(deletedOrOff()));
  }

  private List<Suspicion> rank() {
    return Stream.of(
            tokenLeftOver(),
            tokenMissing(),
            foreignToken(),
            example(),
            brandNew(),
            otherPartition(),
            regionNotEnabled(),
            sessionWithoutMfa(),
            mistyped(),
            Optional.of(deletedOrOff()))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Suspicion::weight).reversed())
        .toList();
  }

  private Optional<Suspicion> tokenLeftOver() {
    if (id.isTemporary() || !circumstances.hasToken()) {
      return Optional.empty();
    }
    Optional<Setting> token = circumstances.setting(TOKEN);
    String holder = token.isPresent() ? "The profile still has" : "There still is";
    return Optional.of(
        new Suspicion(
            CERTAIN,
            "AW203",
            holder
                + " a session token from older temporary keys. AWS rejects a permanent key"
                + " (AKIA...) sent with a session token.",
            tokenEvidence(),
            token
                .map(setting -> "Remove the session token: " + circumstances.where(setting) + ".")
                .orElse("Leave out the session token.")));
  }

  private List<String> tokenEvidence() {
    String masked =
        circumstances
            .credentials()
            .flatMap(Credentials::sessionToken)
            .map(token -> TOKEN + " = " + token.masked())
            .orElse(TOKEN);
    return List.of(
        circumstances
            .setting(TOKEN)
            .map(setting -> circumstances.where(setting) + ": " + masked)
            .orElse(masked));
  }

  private Optional<Suspicion> tokenMissing() {
    return when(
        id.isTemporary() && !circumstances.hasToken(),
        new Suspicion(
            CERTAIN,
            "AW202",
            "The key is temporary (ASIA...) and needs a third value, the session token. There is"
                + " none.",
            keyEvidence(),
            "Copy all three lines of the temporary keys again."));
  }

  private Optional<Suspicion> foreignToken() {
    Optional<Setting> key = circumstances.setting("aws_access_key_id");
    Optional<Setting> token = circumstances.setting(TOKEN);
    boolean apart = key.isPresent() && token.isPresent() && key.get().file() != token.get().file();
    return when(
        id.isTemporary() && circumstances.hasToken() && apart,
        new Suspicion(
            STRONG,
            "AW203",
            "Key and session token stand in different files; the token is likely that of older"
                + " keys.",
            apart ? tokenEvidence() : List.of(),
            "Paste all three values of the temporary keys again."));
  }

  private Optional<Suspicion> example() {
    return when(
        id.value().endsWith("EXAMPLE"),
        new Suspicion(
            CERTAIN,
            "AW205",
            "That is the example from AWS's documentation, not a real key.",
            keyEvidence(),
            "Enter your own key."));
  }

  private Optional<Suspicion> brandNew() {
    return circumstances
        .keyAge()
        .filter(age -> age.compareTo(NEW) < 0)
        .map(
            age ->
                new Suspicion(
                    STRONG,
                    "",
                    "The key was made "
                        + age.toSeconds()
                        + " seconds ago. AWS needs some seconds until it is known everywhere.",
                    List.of(),
                    "Wait a moment, then try again."));
  }

  private Optional<Suspicion> otherPartition() {
    Optional<Partition> asked = circumstances.region().map(Partition::of);
    Optional<Setting> elsewhere =
        WITH_ARN.stream()
            .flatMap(key -> circumstances.setting(key).stream())
            .filter(setting -> setting.value().startsWith("arn:"))
            .filter(setting -> asked.isPresent() && !asked.get().id().equals(partition(setting)))
            .findFirst();
    boolean unusual = asked.isPresent() && asked.get() != Partition.AWS;
    if (elsewhere.isEmpty() && !unusual) {
      return Optional.empty();
    }
    return Optional.of(
        new Suspicion(
            elsewhere.isPresent() ? STRONG : LIKELY,
            "AW207",
            "The key belongs to another partition than "
                + circumstances.region().orElseThrow()
                + ". Keys of China, GovCloud and the rest of AWS do not know each other.",
            elsewhere
                .map(setting -> List.of(circumstances.where(setting) + ": " + setting.value()))
                .orElse(List.of()),
            "Choose a Region of the partition that the key belongs to."));
  }

  private static String partition(Setting setting) {
    return setting.value().split(":", 3)[1];
  }

  private Optional<Suspicion> regionNotEnabled() {
    return circumstances
        .region()
        .flatMap(Regions::find)
        .filter(AwsRegion::optIn)
        .map(
            region ->
                new Suspicion(
                    circumstances.acceptedElsewhere() ? CERTAIN : LIKELY,
                    "",
                    region.code()
                        + " must be enabled for the account first. Until then AWS answers"
                        + " InvalidClientTokenId.",
                    circumstances.acceptedElsewhere()
                        ? List.of("AWS accepted the same keys in another Region.")
                        : List.of(),
                    "Use a Region that is enabled, or ask an admin to enable "
                        + region.code()
                        + "."));
  }

  private Optional<Suspicion> sessionWithoutMfa() {
    boolean askedIam = endpoint.startsWith("iam.");
    return when(
        askedIam && circumstances.hasToken(),
        new Suspicion(
            circumstances.acceptedElsewhere() ? STRONG : LIKELY,
            "",
            "IAM accepts such temporary keys only if they were got with an MFA code.",
            circumstances.acceptedElsewhere()
                ? List.of("AWS accepted the same keys elsewhere; only IAM did not.")
                : List.of(),
            "Get a session with an MFA code:  aws sts get-session-token --serial-number ARN"
                + " --token-code CODE"));
  }

  private Optional<Suspicion> mistyped() {
    boolean long20 = id.value().length() == LENGTH;
    boolean odd = id.value().matches(".*[0189].*");
    String why =
        long20
            ? "The key ID holds one of 0, 1, 8 and 9, which new ones do not have; is it an O, I, or"
                + " B?"
            : "The key ID has " + id.value().length() + " characters; AWS's have " + LENGTH + ".";
    return when(
        !long20 || odd,
        new Suspicion(
            long20 ? LIKELY : STRONG, "AW201", why, keyEvidence(), "Enter the key again."));
  }

  private List<String> keyEvidence() {
    return circumstances
        .setting("aws_access_key_id")
        .map(setting -> List.of(circumstances.where(setting) + ": " + id.masked()))
        .orElse(List.of(id.masked()));
  }

  private static Suspicion deletedOrOff() {
    return new Suspicion(
        USUAL,
        "AW304",
        "The key was deleted or turned off in AWS, or its ID was copied wrong.",
        List.of(),
        "Look for the key in the AWS console; if it is gone, make a new one.");
  }

  private static Optional<Suspicion> when(boolean holds, Suspicion suspicion) {
    return holds ? Optional.of(suspicion) : Optional.empty();
  }
}
