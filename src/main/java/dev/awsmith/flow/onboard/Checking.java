package dev.awsmith.flow.onboard;

import dev.awsmith.profile.Identity;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/** AWS is asked who the keys belong to, before anything else is. */
record Checking(Draft draft, Patience patience) implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** On to the check, or past it where AWS is not to be asked. */
  static Next of(Draft draft) {
    return draft.situation().unchecked()
        ? Next.to(new NameProfile(draft))
        : Next.to(new Checking(draft, Patience.FRESH), question(draft));
  }

  /** The same keys once more, in the place of the page that says no. */
  static Next again(Draft draft) {
    return Next.instead(new Checking(draft, Patience.FRESH), question(draft));
  }

  private static Effect.CheckCaller question(Draft draft) {
    return new Effect.CheckCaller("", draft.keys(), draft.regionForCheck());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    String host = draft.situation().stsHost(draft.regionForCheck());
    return Progress.CHECK
        .page()
        .waiting(
            patience.waiting(
                new Waiting("Asking AWS who these keys belong to (" + host + ")", LIMIT)))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.CallerFound found when found.identity().kind() == Identity.Kind.ROOT ->
          Next.to(new RootKeys(draft.with(found)));
      case Event.CallerFound found -> Next.to(new NameProfile(draft.with(found)));
      case Event.CallRefused refused when patience.waits(draft, refused.refusal()) ->
          Next.instead(new Checking(draft, patience.after()), patience.again(question(draft)));
      case Event.CallRefused refused -> Next.to(new Refused(draft, refused.refusal()));
      default -> Next.instead(this);
    };
  }
}
