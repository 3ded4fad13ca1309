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
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A profile that AWS refused: why, by all that the other answers tell. */
record Rejected(Scene scene, Answer.Refused refused, List<Answer> answers) {
  private static final String ID = "aws_access_key_id";
  private static final String SECRET = "aws_secret_access_key";
  private static final String REGION = "region";

  /** As evidence of a fault that is known already, or as a finding of its own. */
  void addTo(List<Finding> findings) {
    Optional<Answer.Accepted> helped = helped();
    if (helped.isPresent() && Witness.borneOut(findings, helped.get())) {
      return;
    }
    Explanation told = Explain.refusal(refused.refusal(), circumstances(helped));
    for (int i = 0; i < findings.size(); i++) {
      Finding known = findings.get(i);
      if (helped.isEmpty()
          && known.where().name().equals(profile().name())
          && told.lookAt().contains(known.code())) {
        findings.set(i, Witness.add(known, told.what()));
        return;
      }
    }
    findings.add(isTurnedOff() ? turnedOff(told) : finding(told, helped));
  }

  private Profile profile() {
    return scene.files().profile(refused.trial().profile()).orElseThrow();
  }

  /** The change with which AWS accepted the profile. */
  private Optional<Answer.Accepted> helped() {
    for (Answer answer : answers) {
      if (answer instanceof Answer.Accepted accepted
          && accepted.trial().profile().equals(refused.trial().profile())) {
        return Optional.of(accepted);
      }
    }
    return Optional.empty();
  }

  private Circumstances circumstances(Optional<Answer.Accepted> helped) {
    Trial trial = refused.trial();
    Circumstances known =
        Circumstances.of(trial.credentials(), trial.region(), scene.os())
            .in(profile(), scene.files());
    return helped.filter(answer -> answer.trial().kind() == Trial.Kind.HOME_REGION).isPresent()
        ? known.withAcceptedElsewhere()
        : known;
  }

  /** Whether a list of the user's keys, which another profile may see, tells so. */
  private boolean isTurnedOff() {
    return answers.stream()
        .filter(Answer.KeysOf.class::isInstance)
        .flatMap(answer -> ((Answer.KeysOf) answer).keys().stream())
        .anyMatch(key -> key.id().equals(refused.trial().credentials().id()) && !key.active());
  }

  private Finding turnedOff(Explanation told) {
    return evident(Finding.of(Fault.TURNED_OFF, where()), told)
        .what(told.what())
        .because("Somebody made the key inactive. AWS then answers as if there were no such key.")
        .fixes(
            Fix.command(
                "Turn it on again, as somebody with another key",
                "aws iam update-access-key --status Active --access-key-id "
                    + refused.trial().credentials().id().value()),
            paste(),
            Fix.choice("Remove the profile", removal()))
        .otherwise("Nothing works with the profile \"" + profile().name() + "\".");
  }

  private Finding finding(Explanation told, Optional<Answer.Accepted> helped) {
    Finding finding =
        evident(Finding.of(fault(), where()), told)
            .titled(told.headline())
            .what(told.what())
            .because(told.why().toArray(String[]::new))
            .fixes(fixes(told, helped))
            .otherwise(told.otherwise());
    return helped
        .map(Answer.Accepted::trial)
        .map(trial -> Witness.add(finding, tried(trial)))
        .orElse(finding);
  }

  private static String tried(Trial trial) {
    return switch (trial.kind()) {
      case WITHOUT_TOKEN -> "Tried just now without the session token: AWS accepted the key.";
      case HOME_REGION, OTHER_PARTITION ->
          "Tried just now in " + trial.region() + ": AWS accepted the key.";
      case AS_IT_IS, SWAPPED -> "Tried just now: AWS accepted the key.";
    };
  }

  private static Finding evident(Finding finding, Explanation told) {
    Finding more = finding;
    for (String evidence : told.evidence()) {
      more = more.seen(evidence, evidence);
    }
    return more;
  }

  private Fault fault() {
    return switch (refused.refusal().reason()) {
      case UNKNOWN_KEY, MALFORMED -> Fault.UNKNOWN_KEY;
      case WRONG_SECRET -> Fault.WRONG_SECRET;
      case EXPIRED -> Fault.ENDED;
      case CLOCK -> Fault.CLOCK_OFF;
      case DENIED,
          NOT_FOUND,
          LIMIT,
          BUSY,
          NO_HOST,
          NO_CONNECTION,
          TIMEOUT,
          UNTRUSTED,
          NOT_AWS,
          STOPPED,
          OTHER ->
          Fault.NO_VERDICT;
    };
  }

  private Where where() {
    Where where = Where.profile(profile().name());
    return profile()
        .setting(ID)
        .map(
            setting -> {
              var place = scene.files().get(setting.file()).place();
              return where.at(new Where.Spot(place.path(), place.shown(), setting.line()));
            })
        .orElse(where);
  }

  private List<Fix> fixes(Explanation told, Optional<Answer.Accepted> helped) {
    List<Fix> fixes = new ArrayList<>();
    helped.flatMap(answer -> mending(answer.trial())).ifPresent(fixes::add);
    switch (fault()) {
      case WRONG_SECRET -> {
        fixes.add(Fix.input("Enter the secret again", new Remedy.Ask(keys(), section(), SECRET)));
        fixes.add(paste());
      }
      case UNKNOWN_KEY, ENDED -> fixes.add(paste());
      case CLOCK_OFF -> fixes.addAll(commands(told));
      default -> told.fixes().forEach(fix -> fixes.add(byHand(fix)));
    }
    return fixes;
  }

  private Optional<Fix> mending(Trial trial) {
    return switch (trial.kind()) {
      case WITHOUT_TOKEN ->
          profile()
              .setting("aws_session_token")
              .map(
                  token ->
                      Fix.choice(
                              "Remove line " + token.line(),
                              new Edit.Remove(token.file(), section(), token.key()))
                          .withTested());
      case HOME_REGION, OTHER_PARTITION ->
          Optional.of(
              Fix.choice(
                      "Use the Region " + trial.region(),
                      new Edit.Put(
                          profile()
                              .setting(REGION)
                              .map(Profile.Setting::file)
                              .orElse(SharedFile.CONFIG),
                          section(),
                          REGION,
                          trial.region()))
                  .withTested());
      case AS_IT_IS, SWAPPED -> Optional.empty();
    };
  }

  private static List<Fix> commands(Explanation told) {
    return told.fixes().stream()
        .map(
            fix ->
                fix.startsWith("Set it:")
                    ? Fix.command("Set the clock", fix.substring("Set it:".length()).strip())
                    : byHand(fix))
        .toList();
  }

  private Fix paste() {
    return new Fix(
        "Paste new keys for \"" + profile().name() + "\"",
        Fix.Kind.INPUT,
        new Remedy.Go(
            Remedy.Journey.NEW_KEYS, profile().name(), "awsmith import - -p " + profile().name()),
        false);
  }

  private static Fix byHand(String label) {
    return new Fix(label, Fix.Kind.HUMAN, new Remedy.ByHand(), false);
  }

  private Remedy removal() {
    List<Edit> edits = new ArrayList<>();
    for (SharedFile file : SharedFile.values()) {
      if (scene.files().get(file).document().sections().contains(section())) {
        edits.add(new Edit.RemoveSection(file, section()));
      }
    }
    return new Remedy.Edits(edits);
  }

  private SharedFile keys() {
    return profile().setting(SECRET).map(Profile.Setting::file).orElse(SharedFile.CREDENTIALS);
  }

  private Section section() {
    return Section.profile(profile().name());
  }
}
