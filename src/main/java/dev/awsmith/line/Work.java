package dev.awsmith.line;

import dev.awsmith.wizard.AtOnce;
import dev.awsmith.wizard.Bell;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Effects under way, and what comes of them. */
final class Work {
  static final int PATIENCE = 10;

  /** What ends a stretch of waiting. */
  sealed interface News {}

  record Came(Effect effect, Event event) implements News {}

  record Interrupted() implements News {}

  /** A pause of ten seconds at most, that ends early with news. */
  interface Pause {
    Optional<News> next(BlockingQueue<News> inbox) throws InterruptedException;
  }

  static final Pause TEN_SECONDS =
      inbox -> Optional.ofNullable(inbox.poll(PATIENCE, TimeUnit.SECONDS));

  private final BlockingQueue<News> inbox = new LinkedBlockingQueue<>();
  private final Function<Effect, Event> world;
  private final Pause pause;
  private final Optional<InstantSource> clock;
  private Bell bell = Bell.SILENT;

  Work(Function<Effect, Event> world, Pause pause) {
    this(world, pause, Optional.empty());
  }

  /** With a clock, the end of long work is to be heard. */
  Work(Function<Effect, Event> world, Pause pause, Optional<InstantSource> clock) {
    this.world = world;
    this.pause = pause;
    this.clock = clock;
  }

  /** Whether long work has just ended, told each time when there is work and when there is none. */
  boolean rings(boolean working) {
    clock.ifPresent(time -> bell = bell.at(time.instant(), working));
    return bell.rings();
  }

  /** One after the other; those that only ask, all at once. */
  void begin(List<Effect> effects) {
    List<Effect> questions = effects.stream().filter(Effect::onlyAsks).toList();
    List<Effect> others = effects.stream().filter(effect -> !effect.onlyAsks()).toList();
    begin(questions, () -> AtOnce.ask(questions, this::came, inbox::add));
    begin(others, () -> others.forEach(effect -> inbox.add(came(effect))));
  }

  private void begin(List<Effect> effects, Runnable work) {
    if (!effects.isEmpty()) {
      rings(true);
      Thread.ofPlatform().daemon().start(work);
    }
  }

  private News came(Effect effect) {
    return new Came(effect, world.apply(effect));
  }

  void interrupt() {
    inbox.add(new Interrupted());
  }

  /** News, or nothing when ten seconds have gone by. */
  Optional<News> next() {
    try {
      return pause.next(inbox);
    } catch (InterruptedException e) {
      return Optional.of(new Interrupted());
    }
  }
}
