package dev.awsmith.flow.explain;

import dev.awsmith.diagnosis.Explain;
import dev.awsmith.flow.Told;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;

/** What a pasted error means. Nobody is asked about it. */
public record Explained(Problem problem) implements Step {
  public static Next of(String text) {
    return Next.to(new Explained(explain(text)));
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
    return Page.of("Explain an error", "")
        .problem(problem)
        .takingPaste()
        .actions(Action.submit("back", "Go back"))
        .message("Paste another error here at any time.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Next.instead(new Explained(explain(paste.text())));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
