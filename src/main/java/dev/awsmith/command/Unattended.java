package dev.awsmith.command;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import dev.awsmith.wizard.Wizard.Turn;
import java.util.List;
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
      Optional<Outcome> ending = wizard.step().ending();
      if (ending.isPresent()) {
        return ending.orElseThrow();
      }
      Optional<Problem> open = unanswered(page);
      if (open.isPresent()) {
        Optional<Outcome> known = wizard.step().unanswered(open.orElseThrow());
        if (known.isPresent()) {
          return known.orElseThrow();
        }
        if (page.action(Action.LEAVE).isEmpty()) {
          return Outcome.of(open.orElseThrow());
        }
        turn = left(wizard, page);
        continue;
      }
      turn = answered(wizard, page);
    }
    return turn.wizard().outcome().orElseThrow();
  }

  /** A page with a way of leaving of its own knows best how the run ends there. */
  private Turn left(Wizard wizard, Page page) {
    Map<String, String> values = given.fill(page);
    return wizard.told(new Event.Answered(Action.LEAVE, values), values);
  }

  private Turn answered(Wizard wizard, Page page) {
    Step asked = wizard.step();
    Action action = page.first().orElseThrow();
    Turn turn = wizard.told(new Event.Answered(action.id(), given.fill(page)), given.fill(page));
    if (turn.wizard().outcome().isPresent() || !turn.effects().isEmpty()) {
      return turn;
    }
    return turn.wizard().step().equals(asked)
        ? turn.wizard().ended(Outcome.of(Problem.of(ExitCode.USAGE, page.message().text())))
        : isBack(wizard, turn) ? turn.wizard().ended(Outcome.of(advice(page))) : turn;
  }

  /** Whether an answer led to where the journey has been, and would for ever. */
  private static boolean isBack(Wizard before, Turn turn) {
    return before.history().stream().anyMatch(memory -> memory.step().equals(turn.wizard().step()));
  }

  /** A page that only tells a person what to do elsewhere. */
  private static Problem advice(Page page) {
    return new Problem(
        ExitCode.USAGE,
        "",
        "This needs a person: nothing more can be done from here.",
        String.join(" ", page.lead().stream().map(Line::spoken).toList()).strip(),
        List.of(),
        List.of(),
        List.of(),
        "");
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
