package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Usage;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The seven steps of a rotation, and which of them is done. */
enum Board {
  CHECK("Check you can do this"),
  JOURNAL("Keep a journal"),
  CREATE("Create new key"),
  ACCEPT("Wait until AWS accepts it"),
  SWITCH("Put it in your profiles"),
  VERIFY("Test what is on disk"),
  OLD_KEY("Old key");

  private static final int TITLE = 27;
  private static final int MARGIN = 41;

  private final String title;

  Board(String title) {
    this.title = title;
  }

  /** The page while this step is under way; {@code state} says how it stands. */
  Page page(Errand errand, String state, Waiting waiting) {
    return page(errand, state, "").waiting(waiting);
  }

  /** The same, with a sentence that is said of it besides its title; nothing if that is empty. */
  Page page(Errand errand, String state, String spoken) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(Role.STRONG, "Replacing the key of " + errand.survey().whose() + ".").silent());
    lines.add(
        Line.of("Safe to stop at any point: the old key keeps working until you turn it off.")
            .silent());
    lines.add(Line.BLANK.silent());
    for (Board step : values()) {
      lines.add(
          step == this
              ? line(Role.STRONG, "NOW", state).now().spoken(spoken)
              : step.compareTo(this) < 0
                  ? step.line(Role.OK, "DONE", step.result(errand)).silent()
                  : step.line(Role.HINT, "next", step.plan(errand)).silent());
    }
    return Page.of(path(errand), "Step " + number() + " of 7: " + title)
        .text(lines)
        .message(message(errand));
  }

  static String path(Errand errand) {
    return "Rotate key > " + errand.survey().profile();
  }

  /** {@code 3 minutes ago by ec2 in eu-west-1}. */
  static String used(Usage usage, Instant now) {
    return switch (usage) {
      case Usage.Seen seen ->
          Told.ago(Duration.between(seen.time(), now))
              + " by "
              + seen.service()
              + " in "
              + seen.region()
              + (isOurs(seen, now) ? " (that may be awsmith itself)" : "");
      case Usage.Never never -> "never, as far as AWS knows";
      case Usage.Untold untold -> "unknown: your user may not ask";
    };
  }

  private static boolean isOurs(Usage.Seen seen, Instant now) {
    return List.of("iam", "sts").contains(seen.service())
        && seen.time().isAfter(now.minus(Duration.ofMinutes(2)));
  }

  static String names(List<String> profiles) {
    return String.join(", ", profiles);
  }

  private int number() {
    return ordinal() + 1;
  }

  private Line line(Role role, String word, String state) {
    return Line.of(role, String.format("  %-9s", word))
        .and(Role.PLAIN, String.format("%d  %-" + TITLE + "s", number(), title) + state)
        .hanging(MARGIN);
  }

  private String result(Errand errand) {
    return switch (this) {
      case CHECK -> errand.rotation().before().size() + " of 2 key slots used";
      case JOURNAL -> "rotate-" + errand.survey().profile() + ".json, yours alone";
      case CREATE -> errand.rotation().newKey().map(AccessKeyId::masked).orElse("created");
      case ACCEPT -> errand.rotation().trial().map(Board::accepted).orElse("accepted");
      case SWITCH -> names(errand.rotation().profiles());
      case VERIFY -> "read back and accepted by AWS";
      case OLD_KEY -> "";
    };
  }

  private static String accepted(Rotation.Trial trial) {
    return "accepted after "
        + trial.waited().toSeconds()
        + " s, asked "
        + trial.attempts()
        + " times";
  }

  private String plan(Errand errand) {
    return switch (this) {
      case CHECK -> "";
      case JOURNAL -> "so that a crash loses nothing";
      case CREATE -> "asks AWS once";
      case ACCEPT -> "usually under 10 seconds";
      case SWITCH -> names(errand.rotation().profiles());
      case VERIFY -> "reads the file back, asks AWS again";
      case OLD_KEY -> "you decide: keep, turn off, or delete";
    };
  }

  private String message(Errand errand) {
    String old = "Old key " + errand.rotation().oldKey().masked() + " is still active. ";
    return compareTo(SWITCH) > 0
        ? old + "Your profiles use the new one."
        : old + "Your AWS files have not changed.";
  }
}
