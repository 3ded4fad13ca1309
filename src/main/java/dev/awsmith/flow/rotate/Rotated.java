package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.home.Opening;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;

/** The profiles use the new key: what is left to do. */
record Rotated(Errand errand, boolean gone) implements Step {
  static Next of(Errand errand) {
    return Next.anew(new Rotated(errand, false));
  }

  static Next deleted(Errand errand) {
    return Next.anew(new Rotated(errand, true));
  }

  @Override
  public Page page() {
    return Page.of(Board.path(errand), "Done")
        .text(text())
        .actions(
            Action.submit(Action.LEAVE, "Finish"),
            Action.go("home", 'h', "All profiles"),
            ShowLog.action())
        .message("Old key " + errand.rotation().oldKey().masked() + " " + fate() + ".");
  }

  @Override
  public Next on(Event event) {
    Situation situation = errand.survey().situation();
    return switch (event) {
      case Event.Answered answer when answer.took("home") ->
          Next.anew(new Opening(situation), new Effect.ReadFiles());
      case Event.Answered answer when answer.took(ShowLog.LOG) -> ShowLog.of(errand.rotation());
      case Event.Answered answer -> Next.finish(Receipt.rotated(errand, gone, text()));
      default -> Next.instead(this);
    };
  }

  private List<Line> text() {
    Rotation rotation = errand.rotation();
    int count = rotation.profiles().size();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Role.OK,
            "Rotated. "
                + (count == 1 ? "1 profile uses" : count + " profiles use")
                + " the new key: "
                + Board.names(rotation.profiles())
                + "."));
    lines.add(
        Line.of(
            "New key "
                + rotation.newKey().orElseThrow().masked()
                + ". Old key "
                + rotation.oldKey().masked()
                + " "
                + fate()
                + "."));
    lines.add(Line.BLANK);
    lines.add(Line.of("Still to do"));
    todo().forEach(task -> lines.add(Line.of("  - " + task).hanging(4)));
    return lines;
  }

  private List<String> todo() {
    List<String> todo = new ArrayList<>(errand.elsewhere().stream().map(Elsewhere::todo).toList());
    List<String> behind = errand.leftBehind();
    if (!behind.isEmpty()) {
      todo.add("Give a new key to " + Board.names(behind) + ": the old one is still there");
    }
    List<String> variables = errand.survey().variables(errand.rotation().oldKey());
    if (!variables.isEmpty()) {
      todo.add("Unset " + String.join(", ", variables) + ": it holds the old key");
    }
    todo.add("Restart programs that read the old key when they started");
    if (!gone) {
      todo.add(
          errand.rotation().phase() == Rotation.Phase.OLD_OFF
              ? "In a week, delete the old key: "
                  + errand.command("--finish --grace delete --confirm " + tail())
              : "Tomorrow, turn the old key off: " + errand.command("--finish --grace off"));
      todo.add("If something breaks: " + errand.command("--rollback"));
    }
    return todo;
  }

  private String tail() {
    return errand.rotation().oldKey().lastFour();
  }

  private String fate() {
    return gone
        ? "is deleted"
        : errand.rotation().phase() == Rotation.Phase.OLD_OFF ? "is off" : "is still active";
  }
}
