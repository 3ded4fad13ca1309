package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import dev.awsmith.wizard.Wizard;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettledQuestionTest {
  private static final String QUESTION = "Also make it the default?";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void aQuestionThatAnotherAnswerSettlesIsNotAsked() {
    assertEquals("{name=default}", play("default", "last"));
    assertFalse(said.toString(StandardCharsets.UTF_8).contains(QUESTION));
  }

  @Test
  void anyOtherAnswerLeavesItOpen() {
    assertEquals("{also=true, name=work}", play("work", "y", "last"));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains(QUESTION));
  }

  @Test
  void goingBackPassesItByToo() {
    assertEquals("{also=false, name=work}", play("default", "b", "work", "n", "last"));
  }

  /** What stood in the first two fields at the end. */
  private String play(String... answers) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return LineFace.run(
            Wizard.start(new Name()),
            Given.NOTHING,
            effect -> null,
            new Script(out, answers),
            out,
            "")
        .receipt()
        .getFirst()
        .text();
  }

  private record Name() implements Step {
    @Override
    public Page page() {
      return Page.of("Set up", "Name")
          .ask(
              new Field.Text(Journey.ask("name", "Name", "Name"), Initial.NONE, Validator.ANYTHING),
              new Field.Tick(
                  Journey.ask("also", "Default", "Also make it the default"),
                  Initial.of("false"),
                  answers -> answers.getOrDefault("name", "").equals("default")),
              new Field.Text(Journey.ask("last", "Last", "Last"), Initial.NONE, Validator.ANYTHING))
          .actions(Action.submit("go", "Continue"));
    }

    @Override
    public Next on(Event event) {
      if (!(event instanceof Event.Answered answer)) {
        return Next.instead(this);
      }
      Map<String, String> values = new TreeMap<>(answer.values());
      values.remove("last");
      return Next.finish(Outcome.done(values.toString()));
    }
  }
}
