package dev.awsmith.command;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import dev.awsmith.wizard.Wizard.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plays a journey without asking anybody: every page is answered by options, or ends the run. */
final class Unattended {
  private final Given given;
  private final Function<Effect, Event> world;

  Unattended(Given given, Function<Effect, Event> world) {
    this.given = given;
    this.world = world;
  }

  Outcome play(Turn start) {
    Turn turn = start;
    while (turn.wizard().outcome().isEmpty()) {
      Wizard wizard = turn.wizard();
      if (!wizard.pending().isEmpty()) {
        Effect effect = wizard.pending().getFirst();
        turn = wizard.finished(effect, world.apply(effect), Map.of());
        continue;
      }
      Page page = wizard.step().page();
      Optional<Problem> problem = page.problem().or(() -> unanswered(page));
      if (problem.isPresent()) {
        return Outcome.of(problem.orElseThrow());
      }
      turn = answered(wizard, page);
    }
    return turn.wizard().outcome().orElseThrow();
  }

  private Turn answered(Wizard wizard, Page page) {
    Step asked = wizard.step();
    Action action = page.first().orElseThrow();
    Turn turn = wizard.told(new Event.Answered(action.id(), given.fill(page)), given.fill(page));
    boolean stuck =
        turn.wizard().outcome().isEmpty()
            && turn.effects().isEmpty()
            && turn.wizard().step().equals(asked);
    return stuck
        ? new Turn(
            new Wizard(
                asked,
                wizard.history(),
                wizard.ahead(),
                wizard.pending(),
                Optional.of(Outcome.of(Problem.of(ExitCode.USAGE, page.message().text())))),
            turn.effects(),
            Map.of())
        : turn;
  }

  private Optional<Problem> unanswered(Page page) {
    return given
        .missing(page)
        .map(
            missing ->
                Problem.of(
                    ExitCode.USAGE,
                    missing.sentence(),
                    missing.flag().isEmpty()
                        ? new String[0]
                        : new String[] {"Give " + missing.flag() + ", or run it in a terminal."}));
  }
}
