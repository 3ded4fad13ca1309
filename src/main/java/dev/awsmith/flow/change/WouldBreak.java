package dev.awsmith.flow.change;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.List;

/** Going back would break a profile that works, for AWS has moved on. */
record WouldBreak(KeysComingBack undo, List<KeyFate> fates) implements Step {
  WouldBreak {
    fates = List.copyOf(fates);
  }

  @Override
  public Page page() {
    return Page.of("Undo", "")
        .problem(problem())
        .actions(
            Action.submit("keep", "Keep the files as they are"),
            Action.go("show", 's', "Show what going back changes"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("show") -> undo.review(fates);
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }

  private Problem problem() {
    List<KeyFate> broken = fates.stream().filter(KeyFate::breaks).toList();
    KeyFate first = broken.getFirst();
    return broken.size() == 1
        ? said(
            "This backup contains "
                + first.key()
                + ", "
                + first.clause()
                + ". Going back would break profile \""
                + first.profile()
                + "\".",
            List.of())
        : said(
            "This backup contains "
                + broken.size()
                + " access keys that AWS does not accept. Going back would break as many profiles.",
            broken.stream().map(KeyFate::sentence).toList());
  }

  private Problem said(String headline, List<String> evidence) {
    return new Problem(
        ExitCode.REJECTED,
        "",
        headline,
        "",
        List.of(),
        evidence,
        List.of("To go back all the same: " + undo.proposal().command()),
        "The files stay as they are, and the profile works.");
  }
}
