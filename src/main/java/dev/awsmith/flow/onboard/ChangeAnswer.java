package dev.awsmith.flow.onboard;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.List;

/** Which answer to change; the way from there leads back to the review. */
record ChangeAnswer(Draft draft) implements Step {
  private static final String CHOICE = "answer";

  @Override
  public Page page() {
    return Progress.REVIEW
        .page()
        .text("Which answer do you want to change?")
        .ask(
            new Field.Menu(
                new Ask(
                    CHOICE,
                    "Answer",
                    "--profile, --region",
                    "Which answer to change",
                    Help.of("You come back to the review afterwards.")),
                List.of(),
                List.of(
                    Option.of("name", "Profile name", draft.profile()),
                    Option.of("region", "Region", draft.region().orElse("")),
                    Option.of("keys", "Keys", draft.keys().id().masked())),
                Initial.of("name")))
        .actions(Action.submit("go", "Change it"))
        .message("Nothing has been changed yet.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.get(CHOICE)) {
            case "name" -> Next.instead(new NameProfile(draft));
            case "region" -> Next.instead(new AskRegion(draft));
            case "keys" -> Next.instead(PasteKeys.of(draft));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }
}
