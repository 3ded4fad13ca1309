package dev.awsmith.diagnosis;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Regions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains why AWS refused our own request, by all we know of it. */
final class Refused {
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:/-]{1,128}");
  private static final Duration TOLERATED = Duration.ofMinutes(5);
  private static final int SECRET_LENGTH = 40;
  private static final int SHOWN = 3;

  static final Meaning CHECK_BLOCKED =
      new Meaning(
          "",
          "AWS knows you, but this network or your organisation blocks the check",
          "AWS accepted the keys; the check itself needs no permission.",
          List.of(
              "The policy of a VPC endpoint does not let the check through.",
              "A policy of your organisation forbids it."),
          List.of("Save without checking.", "Show this to your admin."),
          "",
          List.of());

  private static final Meaning STOPPED =
      new Meaning(
          "",
          "The check was stopped",
          "",
          List.of("You stopped it before AWS answered."),
          List.of("Try again."),
          "",
          List.of());

  private static final Meaning STRANGE =
      new Meaning(
          "",
          "AWS gave an answer I do not know",
          "",
          List.of("AWS may be in trouble, or this version of awsmith is too old to know it."),
          List.of("Try again.", "Look at the original text."),
          "",
          List.of());

  private final Refusal refusal;
  private final Circumstances circumstances;

  private Refused(Refusal refusal, Circumstances circumstances) {
    this.refusal = refusal;
    this.circumstances = circumstances;
  }

  static Explanation explain(Refusal refusal, Circumstances circumstances) {
    return new Refused(refusal, circumstances).explain();
  }

  private Explanation explain() {
    return switch (refusal.reason()) {
      case UNKNOWN_KEY -> unknownKey();
      case WRONG_SECRET -> clockIsOff() ? clock() : wrongSecret();
      case CLOCK -> clock();
      case EXPIRED -> clockIsOff() ? clock() : plain(KeyFaults.EXPIRED);
      case DENIED -> plain(told(blockedCheck() ? CHECK_BLOCKED : PermissionFaults.DENIED));
      case MALFORMED -> plain(told(KeyFaults.MALFORMED_KEY_ID));
      case NOT_FOUND -> plain(told(RequestFaults.NOT_THERE));
      case LIMIT -> plain(told(RequestFaults.QUOTA));
      case BUSY -> plain(NetworkFaults.BUSY);
      case NO_HOST -> plain(regionIsKnown() ? NetworkFaults.NO_CONNECTION : NetworkFaults.NO_HOST);
      case NO_CONNECTION, TIMEOUT -> plain(NetworkFaults.NO_CONNECTION);
      case UNTRUSTED -> plain(NetworkFaults.UNTRUSTED);
      case NOT_AWS -> plain(NetworkFaults.NOT_AWS);
      case STOPPED -> plain(STOPPED);
      case OTHER -> plain(told(STRANGE));
    };
  }

  /** What the message says, where it says more than the reason. */
  private Meaning told(Meaning otherwise) {
    ErrorText text = new ErrorText(refusal.awsCode() + ": " + refusal.message());
    return Signs.TELLING.stream()
        .filter(sign -> sign.isIn(text))
        .findFirst()
        .map(Sign::meaning)
        .orElse(otherwise);
  }

  private boolean blockedCheck() {
    return refusal.endpoint().startsWith("sts.");
  }

  private boolean regionIsKnown() {
    return circumstances.region().flatMap(Regions::find).isPresent();
  }

  private Explanation plain(Meaning meaning) {
    return meaning.explain(fact(), evidence(List.of()));
  }

  private Explanation unknownKey() {
    List<Suspicion> ranked =
        UnknownKeySuspicions.rank(circumstances, refusal.endpoint()).stream().limit(SHOWN).toList();
    Suspicion first = ranked.getFirst();
    List<String> why =
        first.weight() == Suspicion.CERTAIN
            ? List.of(first.why())
            : ranked.stream().map(Suspicion::why).toList();
    List<String> fixes = new ArrayList<>(ranked.stream().map(Suspicion::fix).toList());
    Explanation explanation =
        KeyFaults.UNKNOWN_KEY.explain(
            KeyFaults.UNKNOWN_KEY.headline(), fact(), why, evidence(first.evidence()), fixes);
    return withFirstRules(explanation, ranked.stream().map(Suspicion::code).toList());
  }

  /** The rules of the strongest suspicions come first. */
  private static Explanation withFirstRules(Explanation explanation, List<String> codes) {
    List<String> rules =
        Stream.concat(
                Stream.concat(Stream.of(explanation.code()), codes.stream()),
                explanation.lookAt().stream())
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    return new Explanation(
        explanation.code(),
        explanation.headline(),
        explanation.what(),
        explanation.why(),
        explanation.evidence(),
        explanation.fixes(),
        explanation.otherwise(),
        rules);
  }

  private Explanation wrongSecret() {
    Meaning meaning = told(KeyFaults.WRONG_SECRET);
    Optional<String> length =
        circumstances
            .credentials()
            .map(credentials -> credentials.secret().length())
            .filter(count -> count != SECRET_LENGTH)
            .map(count -> "The secret has " + count + " characters; AWS secrets have 40.");
    List<String> why = Stream.concat(length.stream(), meaning.why().stream()).toList();
    return meaning.explain(
        meaning.headline(),
        fact(),
        why.subList(0, Math.min(why.size(), SHOWN)),
        evidence(List.of()),
        meaning.fixes());
  }

  private boolean clockIsOff() {
    return refusal.clockOffset().filter(off -> off.abs().compareTo(TOLERATED) > 0).isPresent();
  }

  private Explanation clock() {
    String headline =
        refusal
            .clockOffset()
            .filter(off -> !off.isZero())
            .map(
                off ->
                    "Your computer's clock is "
                        + inWords(off.abs())
                        + (off.isNegative() ? " slow" : " fast"))
            .orElse(KeyFaults.CLOCK.headline());
    List<String> why =
        List.of(
            "AWS refuses requests more than 5 min off.",
            "A virtual machine or WSL slept and its clock did not catch up.");
    return KeyFaults.CLOCK.explain(
        headline, fact(), why, evidence(List.of()), List.of("Set it:  " + syncCommand()));
  }

  static String inWords(Duration duration) {
    StringBuilder words = new StringBuilder();
    if (duration.toHours() > 0) {
      words.append(duration.toHours()).append(" h ");
    }
    if (duration.toMinutes() > 0) {
      words.append(duration.toMinutesPart()).append(" min ");
    }
    return words.append(duration.toSecondsPart()).append(" s").toString();
  }

  private String syncCommand() {
    return switch (circumstances.os()) {
      case LINUX -> "sudo timedatectl set-ntp true   (in WSL:  sudo hwclock -s)";
      case MAC -> "sudo sntp -sS time.apple.com";
      case WINDOWS -> "w32tm /resync   (as administrator)";
    };
  }

  private String fact() {
    String key =
        circumstances
            .credentials()
            .map(Credentials::id)
            .map(AccessKeyId::masked)
            .map(id -> " for " + id)
            .orElse("");
    if (!refusal.awsCode().isEmpty()) {
      return "AWS answered " + harmless(refusal.awsCode()) + key + ".";
    }
    String host = harmless(refusal.endpoint());
    return switch (refusal.reason()) {
      case NO_HOST -> "The name " + host + " is not known here.";
      case NO_CONNECTION -> "Nobody answered at " + host + ".";
      case TIMEOUT -> host + " did not answer in time.";
      case UNTRUSTED -> "The certificate of " + host + " is not one this computer trusts.";
      case NOT_AWS -> "What came back from " + host + " is not an answer of AWS.";
      case STOPPED -> host + " had not answered yet.";
      default -> "The request to " + host + " was refused.";
    };
  }

  private List<String> evidence(List<String> first) {
    List<String> evidence = new ArrayList<>(first);
    String status = refusal.httpStatus() == 0 ? "" : " (HTTP " + refusal.httpStatus() + ")";
    evidence.add("Asked " + harmless(refusal.endpoint()) + status);
    return evidence;
  }

  /** Codes and hosts may come from anybody who answers. */
  private static String harmless(String text) {
    return HARMLESS.matcher(text).matches() ? text : "something unreadable";
  }
}
