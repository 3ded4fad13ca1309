package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Long work in line mode, and Ctrl-C during it. */
class LineWaitTest {
  private final Talk talk = new Talk();

  @Test
  void longWorkIsReportedEveryTenSeconds() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    Work work =
        new Work(
            effect -> {
              awaitUninterruptibly(twice);
              return new Event.FileDeleted("");
            },
            inbox -> {
              boolean over = twice.getCount() == 0;
              twice.countDown();
              return over ? Optional.of(inbox.take()) : Optional.empty();
            });
    talk.from(waiting(), work, "q");

    assertTrue(
        talk.said()
            .startsWith(
                """
                Set up, Access keys. Step 2 of 4: Check. Asking AWS. Limit 10 seconds.
                Still working, 10 seconds.
                Still working, 20 seconds.
                """),
        talk.said());
  }

  @Test
  void theEndOfLongWorkIsHeardWhereThatIsWished() {
    assertTrue(heardAfter(Duration.ofSeconds(6)).contains("\007"));
    assertFalse(heardAfter(Duration.ofSeconds(4)).contains("\007"));
  }

  @Test
  void ctrlCStopsWorkThatMayBeLeftAndGoesBack() {
    CountDownLatch never = new CountDownLatch(1);
    Outcome outcome =
        talk.from(
            Wizard.start(new Journey.Start()),
            effect -> {
              talk.pressCtrlC();
              awaitUninterruptibly(never);
              return new Event.FileDeleted("");
            },
            "1",
            "keys",
            "y",
            "q");
    never.countDown();

    assertEquals(Outcome.LEFT, outcome);
    assertTrue(
        talk.said().contains("Stopped. Nothing was changed.\n\nStep 1 of 4: Keys.\nFound:"),
        talk.said());
  }

  @Test
  void ctrlCDoesNotStopAWrite() {
    Effect write = new Effect.WriteChanges(List.of(), "");
    Outcome outcome =
        talk.from(
            Wizard.start(new Journey.Writing(write), write),
            effect -> {
              talk.pressCtrlC();
              return new Event.Written("2026", new AwsFiles(null, null));
            },
            "q");

    assertTrue(talk.said().contains("Finishing this step first"), talk.said());
    assertTrue(talk.said().contains("What was saved stays saved."), talk.said());
    assertEquals(ExitCode.DONE, outcome.exit());
  }

  private String heardAfter(Duration time) {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Work work =
        new Work(
            effect -> {
              now.updateAndGet(start -> start.plus(time));
              return new Event.FileDeleted("");
            },
            inbox -> Optional.of(inbox.take()),
            Optional.of(now::get));
    talk.from(waiting(), work, "q");
    return talk.said();
  }

  private static Wizard.Turn waiting() {
    return Wizard.start(new Journey.Checking(), new Effect.ReadFiles());
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
