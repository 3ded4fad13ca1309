package dev.awsmith.flow.explain;

import dev.awsmith.diagnosis.Explain;
import dev.awsmith.diagnosis.Explanation;
import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Told;
import dev.awsmith.flow.repair.Examining;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.List;

/**
 * What a pasted error means. Nobody is asked about it.
 *
 * @param lookAt the rules that can tell more about the person's set-up
 */
public record Explained(Situation situation, Problem problem, List<String> lookAt) implements Step {
  public Explained {
    lookAt = List.copyOf(lookAt);
  }

  public static Next of(Situation situation, String text) {
    return Next.to(explained(situation, text));
  }

  private static Explained explained(Situation situation, String text) {
    return new Explained(
        situation,
        explain(text),
        Explain.text(text)
            .map(found -> found.explanation())
            .map(Explanation::lookAt)
            .orElse(List.of()));
  }

  /** The meaning of an error text, or that it is not known. */
  public static Problem explain(String text) {
    return Explain.text(text)
        .map(found -> Told.problem(ExitCode.DONE, found.explanation()))
        .orElse(
            Problem.of(
                ExitCode.SOMETHING_WRONG,
                "That is no error awsmith knows.",
                "Paste the whole message, from the first line to the last."));
  }

  @Override
  public Page page() {
    Page page =
        Page.of("Explain an error", "")
            .problem(problem)
            .takingPaste()
            .message("Paste another error here at any time.");
    Action back = Action.submit("back", "Go back");
    return lookAt.isEmpty()
        ? page.actions(back)
        : page.actions(back, Action.go("look", 'l', "Look at my set-up for this"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Next.instead(explained(situation, paste.text()));
      case Event.Answered answer when answer.took("look") ->
          Examining.of(situation, DoctorWish.list().only(lookAt));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
