package dev.awsmith.diagnosis.live;

import dev.awsmith.diagnosis.Circumstances;
import dev.awsmith.diagnosis.Explain;
import dev.awsmith.diagnosis.Explanation;
import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is wrong although AWS accepted the key: it is the root user's, or the clock is off. */
final class Caller {
  private static final Where CLOCK = Where.profile("(clock)");

  private Caller() {}

  static List<Finding> look(Scene scene, Answer.Accepted accepted) {
    List<Finding> findings = new ArrayList<>();
    if (accepted.identity().kind() == Identity.Kind.ROOT) {
      findings.add(root(accepted));
    }
    accepted
        .clockOffset()
        .map(offset -> clock(scene, accepted.trial(), offset))
        .ifPresent(findings::add);
    return findings;
  }

  private static Finding root(Answer.Accepted accepted) {
    String profile = accepted.trial().profile();
    String key = accepted.trial().credentials().id().masked();
    return Finding.of(Fault.ROOT_KEY, Where.profile(profile))
        .what(
            "The key of \""
                + profile
                + "\" can do everything in account "
                + accepted.identity().account().grouped()
                + ", and nobody can limit it.")
        .because("It was made while signed in with the address and password of the account.")
        .seen("AWS answered " + accepted.identity().arn() + " for " + key, key)
        .fixes(
            new Fix(
                "In the console make an IAM user, use its key here, then delete the root key",
                Fix.Kind.HUMAN,
                new Remedy.ByHand(),
                false))
        .otherwise("Whoever gets hold of the key owns the account.");
  }

  /** AWS puts up with some minutes, and this SDK with any; other tools fail. */
  private static Finding clock(Scene scene, Trial trial, Duration offset) {
    Refusal late =
        new Refusal(
            Refusal.Reason.CLOCK,
            "",
            0,
            "",
            "sts." + trial.region(),
            java.util.Optional.of(offset));
    Explanation told =
        Explain.refusal(late, Circumstances.of(trial.credentials(), trial.region(), scene.os()));
    return Finding.of(Fault.CLOCK_OFF, CLOCK)
        .titled(told.headline())
        .what("awsmith made up for it; the AWS CLI and other tools do not.")
        .because(told.why().toArray(String[]::new))
        .seen("AWS's own time, from its answer", "")
        .fixes(
            told.fixes().stream()
                .map(
                    fix ->
                        Fix.command("Set the clock", fix.substring(fix.indexOf(':') + 1).strip()))
                .toList())
        .otherwise(told.otherwise());
  }
}
