package dev.awsmith.flow.onboard;

import dev.awsmith.flow.Told;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;

/** AWS, or the network, said no to the keys. */
record Refused(Draft draft, Refusal refusal) implements Step {
  @Override
  public Page page() {
    return Progress.CHECK
        .page()
        .problem(Told.refusal(refusal, draft.keys(), draft.regionForCheck()))
        .actions(
            Action.submit("again", "Try again"),
            Action.go("keys", 'p', "Paste or type other keys"),
            Action.go("save", 's', "Save without checking"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.action()) {
            case "again" -> Next.instead(new Checking(draft), Checking.effect(draft));
            case "keys" -> Next.back();
            case "save" -> Next.to(new NameProfile(draft));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }
}
