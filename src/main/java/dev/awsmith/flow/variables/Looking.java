package dev.awsmith.flow.variables;

import dev.awsmith.flow.SceneOf;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/** The files that a shell starts with are being read. */
public record Looking(Situation situation) implements Step {
  public static Next of(Situation situation) {
    return Next.to(new Looking(situation), SceneOf.order(situation));
  }

  static Next again(Situation situation) {
    return Next.anew(new Looking(situation), SceneOf.order(situation));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Variables", "")
        .waiting(new Waiting("Looking for what sets variables", Duration.ofSeconds(10)));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.LookedAround seen -> Next.instead(new VariablesHere(situation, seen));
      case Event.FileTrouble trouble -> Trouble.atStart("Variables", trouble.problem());
      default -> Next.instead(this);
    };
  }
}
