package dev.awsmith.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many questions put at the same time, a bounded number of them. */
public final class AtOnce {
  /** One TLS connection each; four rounds for a hundred profiles. */
  public static final int MANY = 32;

  private AtOnce() {}

  /**
   * The answers in the order of the questions; {@code news} hears of each as it comes, on the
   * thread that waits. Interrupting that thread ends all of them: then there are no answers.
   */
  public static <Q, A> List<A> ask(List<Q> questions, Function<Q, A> world, Consumer<A> news) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.clamp(questions.size(), 1, MANY));
    try {
      return ask(questions, world, news, pool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static <Q, A> List<A> ask(
      List<Q> questions, Function<Q, A> world, Consumer<A> news, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    ExecutorCompletionService<Numbered<A>> race = new ExecutorCompletionService<>(pool);
    for (int i = 0; i < questions.size(); i++) {
      int number = i;
      race.submit(() -> new Numbered<>(number, world.apply(questions.get(number))));
    }
    List<A> answers = new ArrayList<>(Collections.nCopies(questions.size(), null));
    for (int i = 0; i < questions.size(); i++) {
      Numbered<A> first = race.take().get();
      answers.set(first.number(), first.answer());
      news.accept(first.answer());
    }
    return answers;
  }

  private record Numbered<A>(int number, A answer) {}
}
