package dev.awsmith.screen;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of a key or an event: the session as it is now, and orders to the world. */
public record Reply(Session session, List<Effect> effects) {
  public Reply {
    effects = List.copyOf(effects);
  }

  static Reply of(Session session) {
    return new Reply(session, List.of());
  }

  /** How the run ended, if it has. */
  public Optional<Outcome> outcome() {
    return session.outcome();
  }

  Reply after(List<Effect> earlier) {
    List<Effect> all = new ArrayList<>(earlier);
    all.addAll(effects);
    return new Reply(session, all);
  }
}
