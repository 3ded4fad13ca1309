package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.AtOnce;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private static final Credentials KEYS =
      Credentials.longTerm("AKIARTYNJLG43LJTT77O", "x".repeat(40));

  private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
  private final CountDownLatch many = new CountDownLatch(AtOnce.MANY);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger now = new AtomicInteger();
  private final Worker worker = new Worker(this::carryOut, inbox);

  @AfterEach
  void stop() {
    answer.countDown();
    worker.stop();
  }

  private Event carryOut(Effect effect) {
    if (effect instanceof Effect.CheckCaller) {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      many.countDown();
      await(answer);
      now.decrementAndGet();
    }
    return new Event.EditorClosed();
  }

  @Test
  void manyQuestionsAreUnderWayAtOnceButNotAnyNumber() throws InterruptedException {
    for (int i = 0; i < AtOnce.MANY + 5; i++) {
      worker.order(new Effect.CheckCaller("p" + i, KEYS, "eu-west-1"));
    }
    many.await();
    answer.countDown();
    for (int i = 0; i < AtOnce.MANY + 5; i++) {
      inbox.take();
    }

    assertEquals(AtOnce.MANY, most.get());
  }

  @Test
  void aQuestionWithoutAnAnswerHoldsUpNothingElse() throws InterruptedException {
    worker.order(new Effect.CheckCaller("work", KEYS, "eu-west-1"));
    worker.order(new Effect.ReadFiles());

    Message.Finished first = assertInstanceOf(Message.Finished.class, inbox.take());
    assertEquals(new Effect.ReadFiles(), first.order().effect());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
