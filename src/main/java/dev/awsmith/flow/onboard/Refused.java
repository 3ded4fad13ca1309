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
        .problem(Told.refusal(refusal, draft.keys(), draft.keyAge(), draft.regionForCheck()))
        .actions(actions())
        .message("Nothing has been changed.");
  }

  /** First what can help: the same keys may be good once the network or AWS is, or never. */
  private Action[] actions() {
    Action save = Action.go("save", 's', "Save without checking");
    return switch (refusal.reason()) {
      case EXPIRED, WRONG_SECRET, MALFORMED ->
          new Action[] {
            Action.submit("keys", "Paste or type other keys"),
            Action.go("again", 't', "Try again"),
            save
          };
      default ->
          new Action[] {
            Action.submit("again", "Try again"),
            Action.go("keys", 'p', "Paste or type other keys"),
            save
          };
    };
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.action()) {
            case "again" -> Checking.again(draft);
            case "keys" -> Next.back();
            case "save" -> Next.to(new NameProfile(draft));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }
}
