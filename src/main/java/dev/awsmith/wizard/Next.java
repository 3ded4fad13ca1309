package dev.awsmith.wizard;

import java.util.List;

/** What follows an event: another step and orders to the world, or the end. */
public sealed interface Next {
  /** Goes on; Back leads to the step that was left. */
  record To(Step step, List<Effect> effects) implements Next {
    public To {
      effects = List.copyOf(effects);
    }
  }

  /** Shows another step in the place of this one; Back leads where it led before. */
  record Instead(Step step, List<Effect> effects) implements Next {
    public Instead {
      effects = List.copyOf(effects);
    }
  }

  /** Begins anew: there is nothing to go back to. */
  record Anew(Step step, List<Effect> effects) implements Next {
    public Anew {
      effects = List.copyOf(effects);
    }
  }

  /** Goes back one step, as Esc does; where there is nothing to go back to, the run ends. */
  record Back() implements Next {}

  /** Ends the run. */
  record Finish(Outcome outcome) implements Next {}

  static Next to(Step step, Effect... effects) {
    return new To(step, List.of(effects));
  }

  static Next instead(Step step, Effect... effects) {
    return new Instead(step, List.of(effects));
  }

  static Next anew(Step step, Effect... effects) {
    return new Anew(step, List.of(effects));
  }

  static Next back() {
    return new Back();
  }

  static Next finish(Outcome outcome) {
    return new Finish(outcome);
  }
}
