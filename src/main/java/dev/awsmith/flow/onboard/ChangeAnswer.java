package dev.awsmith.flow.onboard;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;

/** Which answer to change; the way from there leads back to the review. */
record ChangeAnswer(Draft draft) implements Step {
  private static final int LABEL = 16;

  @Override
  public Page page() {
    return Progress.REVIEW
        .page()
        .text(
            List.of(
                Line.of("Which answer do you want to change?"),
                Line.BLANK,
                answer("Profile name", draft.profile()),
                answer("Region", draft.region().orElse("")),
                answer("Keys", draft.keys().id().masked())))
        .actions(
            Action.submit("name", "Change the name"),
            Action.go("region", 'r', "Change the Region"),
            Action.go("keys", 'k', "Change the keys"))
        .help(Help.of("You come back to the review afterwards."))
        .message("Nothing has been changed yet.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.action()) {
            case "name" -> Next.instead(new NameProfile(draft));
            case "region" -> Next.instead(new AskRegion(draft));
            case "keys" -> Next.instead(PasteKeys.of(draft));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }

  private static Line answer(String label, String value) {
    return Line.of("  " + label + " ".repeat(LABEL - label.length()))
        .and(Role.STRONG, value)
        .spoken(label + ": " + value);
  }
}
