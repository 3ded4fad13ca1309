package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.PaperWorld;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.line.LineFace;
import dev.awsmith.line.LineInput;
import dev.awsmith.practice.Propagation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation as it is heard, line after line. */
class RotateInLinesTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
  @AutoClose private final RotationStage stage;
  private Runnable interrupt = () -> {};

  /** A person who knows all answers; what they type is heard behind the question. */
  private final class Answers implements LineInput {
    private final Deque<String> answers;

    private Answers(String... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Optional<String> line(String prompt) {
      String answer = answers.isEmpty() ? "q" : answers.remove();
      out.println(prompt + answer);
      return Optional.of(answer);
    }

    @Override
    public Optional<String> hidden(String prompt) {
      return line(prompt);
    }

    @Override
    public Optional<String> paste(String prompt) {
      return line(prompt);
    }

    @Override
    public void onInterrupt(Runnable action) {
      interrupt = action;
    }
  }

  RotateInLinesTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  private Outcome play(String... answers) {
    return LineFace.run(
        new Flows(stage.situation(new GlobalOptions()))
            .rotate(RotationWish.of("work", PaperWorld.situation())),
        Given.NOTHING,
        stage.world(),
        new Answers(answers),
        out,
        "");
  }

  private String heard() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eachStateIsOneLineAndSoIsEachStretchOfTenSeconds() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(23)));
    Outcome outcome = play("y", "n", "n", "n", "n", "1", "2", "1", "1");
    String heard = heard();
    assertEquals(0, outcome.exit().number(), heard);
    assertFalse(stage.old.isActive());
    assertEquals(
        """
        Asking AWS whether you may. Limit 10 seconds.
        Old key OLD is still active. Your AWS files have not changed.
        Step 2 of 7: Keep a journal. Writing the journal. Limit 10 seconds.
        Step 3 of 7: Create new key. Asking AWS for a new key. Limit 10 seconds.
        Step 4 of 7: Wait until AWS accepts it. Asking AWS every 2 seconds. Limit 60 seconds.
        Still waiting, 10 seconds. AWS accepted the new key 0 of 3 times.
        Still waiting, 20 seconds. AWS accepted the new key 0 of 3 times.
        Step 5 of 7: Put it in your profiles. Saving work, default. Limit 30 seconds.
        Step 6 of 7: Test what is on disk. Asking AWS with what is on disk. Limit 30 seconds.
        Old key OLD is still active. Your profiles use the new one.
        Step 7 of 7: Old key. Asking AWS when it was last used. Limit 10 seconds.
        The new key works. What about the old one (OLD)?
        """,
        between(heard, "Asking AWS whether", "Last used: ")
            .replace(stage.old.id().masked().replaceAll("\\*+", "..."), "OLD"));
    assertTrue(heard.contains("Done. Rotated. 2 profiles use the new key: work, default."), heard);
  }

  @Test
  void ctrlCTwiceWarnsAndTheThirdLeavesTheNewKey() {
    CountDownLatch never = new CountDownLatch(1);
    stage.meddle(
        world ->
            effect -> {
              if (effect instanceof Effect.CreateKey) {
                interrupt.run();
                interrupt.run();
                interrupt.run();
                awaits(never);
              }
              return world.apply(effect);
            });
    Outcome outcome = play("y", "n", "n", "n", "n", "1");
    never.countDown();
    assertEquals(8, outcome.exit().number(), heard());
    assertTrue(
        heard()
            .contains(
                """
                Finishing this step so the new key is not lost... (up to 10 s)
                Leaving now would lose the secret of the new key. Press Ctrl-C once more to leave\
                 anyway.
                """),
        heard());
    assertTrue(heard().contains("awsmith rotate work --resume"), heard());
  }

  private static String between(String text, String first, String last) {
    return text.substring(text.indexOf(first), text.lastIndexOf(last)).replace("\n\n", "\n");
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
