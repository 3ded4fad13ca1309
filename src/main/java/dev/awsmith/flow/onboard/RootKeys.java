package dev.awsmith.flow.onboard;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;
import java.util.Optional;

/** The keys belong to the root user: the account number must be typed to go on with them. */
record RootKeys(Draft draft) implements Step {
  private static final String ACCOUNT = "account";

  @Override
  public Page page() {
    return Progress.CHECK
        .page()
        .text(
            List.of(
                Line.of(Role.PROBLEM, "These are the keys of the ROOT user."),
                Line.of(
                    "They can do everything, including close the account, and cannot be limited."),
                Line.BLANK,
                Line.of(
                    "Better: sign in to the AWS website, make a user with the rights you need,"
                        + " make a key for that user, and delete this one."),
                Line.BLANK,
                Line.of("To use them all the same, type the account number.")))
        .ask(
            new Field.Text(
                new Ask(
                    ACCOUNT,
                    "Account number",
                    "--confirm",
                    "To use root keys all the same, type the account number",
                    new Help(
                        "The twelve digits of the account these keys belong to.",
                        "It stands at the top right of the AWS website.",
                        "111122223333")),
                Initial.NONE,
                this::complaint))
        .actions(
            Action.submit("use", "Use root keys anyway"),
            Action.go("stop", '\0', "Stop and create a user instead"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("use") -> Next.to(new NameProfile(draft));
      case Event.Answered answer when answer.took("stop") -> Next.finish(Outcome.LEFT);
      default -> Next.instead(this);
    };
  }

  private Optional<String> complaint(String typed) {
    String account = draft.identity().orElseThrow().account().digits();
    return typed.replace("-", "").strip().equals(account)
        ? Optional.empty()
        : Optional.of("That is not the number of this account.");
  }
}
