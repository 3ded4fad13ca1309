package dev.awsmith.flow.repair;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;

/** Whether AWS may be asked as well; it is the person who decides what leaves the computer. */
record AskLive(Chart chart) implements Step {
  private static final int FEW = 4;

  @Override
  public Page page() {
    int found = chart.open().size();
    return Page.of("Fix problems", "")
        .text(
            List.of(
                Line.of(chart.lookedAt()),
                Line.of(
                    Role.STRONG,
                    found == 0
                        ? "Nothing is wrong in the files."
                        : found == 1 ? "1 problem so far." : found + " problems so far."),
                Line.BLANK,
                Line.of("Ask AWS about " + who() + " as well?"),
                Line.of(
                    "This sends a signed request for each, and more where AWS refuses one, to find"
                        + " out why. Nothing is changed in AWS.")))
        .actions(
            Action.submit("ask", "Ask AWS").consentedBy("--live"),
            Action.go("skip", 's', "Only look at the files"))
        .help(
            Help.of(
                "Some faults only AWS can tell of: keys that were turned off, a clock that is off,"
                    + " keys that are old."))
        .message("Nothing has been changed.");
  }

  private String who() {
    List<String> names = chart.askable();
    return names.size() > FEW ? names.size() + " profiles" : String.join(", ", names);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("ask") -> AskingAws.about(chart.askable(), chart);
      case Event.Answered answer -> Course.after(chart);
      default -> Next.instead(this);
    };
  }
}
