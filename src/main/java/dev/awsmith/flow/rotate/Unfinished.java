package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Reminder;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.RotationWish.Way;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Told;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.time.Duration;
import java.util.List;

/** An earlier rotation of this profile is not over. */
record Unfinished(Situation situation, AwsFiles files, RotationWish wish, Rotation rotation)
    implements Step {
  static Next of(Situation situation, AwsFiles files, RotationWish wish, Rotation rotation) {
    return wish.way() == Way.BEGIN
        ? Next.to(new Unfinished(situation, files, wish, rotation))
        : Resuming.of(situation, files, wish, rotation);
  }

  @Override
  public Page page() {
    String since = Told.ago(Duration.between(rotation.changed(), situation.clock().instant()));
    return Page.of(Rotating.PATH + " > " + wish.profile(), "Not finished")
        .problem(
            new Problem(
                ExitCode.UNFINISHED,
                "",
                headline(since),
                inWords(rotation),
                List.of(),
                List.of(),
                List.of(
                    "Go on: awsmith rotate " + wish.profile() + " --resume",
                    "Undo: awsmith rotate " + wish.profile() + " --rollback"),
                otherwise()))
        .actions(
            Action.submit("resume", "Go on"),
            Action.go("undo", 'u', "Undo everything"),
            Action.go("back", '\0', "Leave it for now"),
            ShowLog.action())
        .message("The profile works as it is.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("resume") ->
          Resuming.of(situation, files, wish.going(Way.RESUME), rotation);
      case Event.Answered answer when answer.took("undo") ->
          Resuming.of(situation, files, wish.going(Way.ROLLBACK), rotation);
      case Event.Answered answer when answer.took(ShowLog.LOG) -> ShowLog.of(rotation);
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }

  private String otherwise() {
    return Reminder.of(rotation, situation.clock().instant())
        .map(due -> due.sentence(rotation, situation.clock().instant()))
        .orElse("Two keys stay where one is enough.");
  }

  private String headline(String since) {
    return rotation.unfinished()
        ? "The rotation of \""
            + wish.profile()
            + "\" is not finished; its last step was "
            + since
            + "."
        : "\"" + wish.profile() + "\" has a new key; the old one was turned off " + since + ".";
  }

  static String inWords(Rotation rotation) {
    String old = rotation.oldKey().masked();
    String fresh = rotation.newKey().map(Object::toString).orElse("");
    return switch (rotation.phase()) {
      case INTENT -> "A new key was about to be created. The old key " + old + " is in use.";
      case CREATED -> "The new key " + fresh + " exists. The old key " + old + " is in use.";
      case ACCEPTED -> "AWS accepts the new key " + fresh + ". The old key " + old + " is in use.";
      case SWITCHED -> "The new key " + fresh + " is in use. The old key " + old + " is still on.";
      case OLD_OFF -> "The new key " + fresh + " is in use. The old key " + old + " is off.";
      case UNDOING -> "It was being taken back to the old key " + old + ".";
    };
  }
}
