package dev.awsmith.terminal;

import dev.awsmith.screen.Habits;
import dev.awsmith.screen.Journey;
import dev.awsmith.screen.Look;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Wizard;
import java.io.IOException;
import java.util.List;

/** A small program for tests: the made-up journey on the terminal it is started on. */
public final class Demo {
  private Demo() {}

  public static void main(String[] arguments) throws IOException {
    boolean fails = List.of(arguments).contains("fails");
    boolean mouse = List.of(arguments).contains("mouse");
    Outcome outcome =
        new Tui(
                System.getenv(),
                System.in,
                Look.of(System.getenv(), Look.Wish.NONE, Tui.charset())
                    .suiting(new Habits(false, true, false, mouse)),
                () -> {},
                turn -> Outcome.done("line mode"))
            .run(Wizard.start(Journey.start()), Given.NOTHING, effect -> world(effect, fails));
    outcome.receipt().forEach(line -> System.out.println(line.text()));
    System.exit(outcome.exit().number());
  }

  private static Event world(Effect effect, boolean fails) {
    if (fails) {
      throw new IllegalArgumentException("nobody expected this");
    }
    return effect.equals(Journey.CHECK)
        ? new Event.PasteRead("check", "")
        : new Event.FileDeleted("write");
  }
}
