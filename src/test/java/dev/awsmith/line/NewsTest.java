package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is heard while many questions are under way. */
class NewsTest {
  private static final Credentials KEYS =
      Credentials.longTerm("AKIARTYNJLG43LJTT77O", "x".repeat(40));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final CountDownLatch both = new CountDownLatch(2);

  /** A page that counts the answers it gets. */
  private record Counting(int answers) implements Step {
    @Override
    public Page page() {
      return Page.of("Profiles", "")
          .actions(Action.submit("all", "Check all"))
          .message(answers + " answers.");
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.Answered
          ? new Next.Instead(
              new Counting(0),
              List.of(
                  new Effect.CheckCaller("a", KEYS, "eu-west-1"),
                  new Effect.CheckCaller("b", KEYS, "eu-west-1")))
          : Next.instead(new Counting(answers + 1));
    }
  }

  /** Each question waits for the other: asked one after the other they would never end. */
  private Event answer(Effect question) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Event.EditorClosed();
  }

  @Test
  void questionsAreAskedAtOnceAndEachAnswerIsHeard() {
    LineFace.run(
        Wizard.start(new Counting(-1)),
        Given.NOTHING,
        new Work(this::answer, Work.TEN_SECONDS),
        new Script(out, "y"),
        out,
        "");

    String heard = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(heard.contains("0 answers.\n1 answers.\n"), heard);
    assertTrue(heard.contains("2 answers."), heard);
  }
}
