package dev.awsmith.line;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs in line mode of a person who answers by heart, and all that is said in the latest. */
final class Talk {
  static final String SECRET = "wJ9dTqkXo3ZLm2PvR8sYbEfUhNcGaKi7t5xQVf2k";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private Script script;

  /** The usual journey. */
  Outcome through(String... answers) {
    return through(Given.NOTHING, answers);
  }

  Outcome through(Given given, String... answers) {
    return run(
        Wizard.start(new Journey.Start()),
        given,
        new Work(Journey::accepted, Work.TEN_SECONDS),
        "ACCESSIBLE is set",
        answers);
  }

  /** The usual journey, with good answers up to its page of details. */
  Outcome fromDetails(String... answers) {
    return fromDetails(Given.NOTHING, answers);
  }

  Outcome fromDetails(Given given, String... answers) {
    return through(
        given,
        Stream.concat(Stream.of("1", "AKIA", ""), Stream.of(answers)).toArray(String[]::new));
  }

  Outcome from(Step step, String... answers) {
    return from(Wizard.start(step), Journey::accepted, answers);
  }

  Outcome from(Wizard.Turn start, Function<Effect, Event> world, String... answers) {
    return from(start, new Work(world, Work.TEN_SECONDS), answers);
  }

  Outcome from(Wizard.Turn start, Work work, String... answers) {
    return run(start, Given.NOTHING, work, "", answers);
  }

  /** With words of the computer's own for what switched line mode on. */
  Outcome because(String why, Step step, String... answers) {
    Work work = new Work(Journey::accepted, Work.TEN_SECONDS);
    return run(Wizard.start(step), Given.NOTHING, work, why, answers);
  }

  void pressCtrlC() {
    script.pressCtrlC();
  }

  /** Whether every answer was asked for. */
  boolean isOver() {
    return script.isOver();
  }

  String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Outcome run(Wizard.Turn start, Given given, Work work, String why, String... answers) {
    bytes.reset();
    script = new Script(out, answers);
    return LineFace.run(start, given, work, script, out, why);
  }
}
