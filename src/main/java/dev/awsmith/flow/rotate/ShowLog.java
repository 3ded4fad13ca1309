package dev.awsmith.flow.rotate;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rotation did, and when: as its journal says.
 *
 * @param meanwhile what is under way; empty where the page before only asks
 */
record ShowLog(Rotation rotation, Optional<Meanwhile> meanwhile) implements Step {
  static final String LOG = "log";
  private static final int MARGIN = 22;

  /** The action that leads here. */
  static Action action() {
    return Action.go(LOG, 'l', "Show log");
  }

  /** Back leads to the page that is left. */
  static Next of(Rotation rotation) {
    return Next.to(new ShowLog(rotation, Optional.empty()));
  }

  static Next over(Rotation rotation, Step waiting) {
    return Next.anew(new ShowLog(rotation, Optional.of(Meanwhile.of(waiting))));
  }

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, "What was done, by the journal of this rotation:"));
    rotation.log().forEach(entry -> lines.add(line(entry)));
    return Page.of(Rotating.PATH + " > " + rotation.profile(), "Log")
        .text(lines)
        .actions(Action.submit(meanwhile.isPresent() ? Action.LEAVE : "back", "Go back"))
        .message("Times are in UTC.");
  }

  @Override
  public Next on(Event event) {
    return event instanceof Event.Answered
        ? meanwhile.map(Meanwhile::goOn).orElseGet(Next::back)
        : Next.instead(new ShowLog(rotation, meanwhile.map(open -> open.hearing(event))));
  }

  private Line line(Rotation.Entry entry) {
    Instant time = entry.time().truncatedTo(ChronoUnit.SECONDS);
    String shown = time.toString().replace('T', ' ').replace("Z", "");
    return Line.of(Role.HINT, shown + "   ").and(Role.PLAIN, deed(entry.phase())).hanging(MARGIN);
  }

  private String deed(Rotation.Phase phase) {
    String old = rotation.oldKey().masked();
    String fresh = rotation.newKey().map(AccessKeyId::masked).orElse("");
    return switch (phase) {
      case INTENT -> "Journal begun. " + old + " was in use.";
      case CREATED -> "New key " + fresh + " created, and kept in the journal.";
      case ACCEPTED -> rotation.trial().map(ShowLog::accepted).orElse("AWS accepts it.");
      case SWITCHED ->
          "Put in "
              + Board.names(rotation.profiles())
              + ", read back and tried"
              + (rotation.backup().isEmpty() ? "." : "; backup " + rotation.backup() + ".");
      case OLD_OFF -> "Old key " + old + " turned off.";
      case UNDOING -> "Taking it back begun.";
    };
  }

  private static String accepted(Rotation.Trial trial) {
    return "AWS accepts it: asked "
        + trial.attempts()
        + " times in "
        + trial.waited().toSeconds()
        + " s.";
  }
}
