package dev.awsmith.screen;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.util.function.Function;

/** A step made up for a test: a page, and what follows. */
public record Show(Page page, Function<Event, Next> next) implements Step {
  /** A page that answers with an outcome whatever happens. */
  public static Show only(Page page) {
    return new Show(page, event -> Next.finish(Outcome.done("done")));
  }

  @Override
  public Next on(Event event) {
    return next.apply(event);
  }

  @Override
  public boolean asks() {
    return page.waiting().isEmpty();
  }

  public Wizard.Turn start(Effect... effects) {
    return Wizard.start(this, effects);
  }
}
