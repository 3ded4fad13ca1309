package dev.awsmith.terminal;

import dev.awsmith.wizard.AtOnce;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Carries out effects, one after the other, on a thread of its own; those that only ask, beside it
 * and beside each other.
 */
final class Worker {
  /** One effect to be carried out; the same effect ordered again is another order. */
  static final class Order {
    private final Effect effect;

    private Order(Effect effect) {
      this.effect = effect;
    }

    Effect effect() {
      return effect;
    }
  }

  private final Function<Effect, Event> world;
  private final BlockingQueue<Message> inbox;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("effects").factory());
  private final ExecutorService questions =
      Executors.newFixedThreadPool(
          AtOnce.MANY, Thread.ofPlatform().daemon().name("questions ", 1).factory());
  private final Map<Order, Future<?>> underWay = new LinkedHashMap<>();

  Worker(Function<Effect, Event> world, BlockingQueue<Message> inbox) {
    this.world = world;
    this.inbox = inbox;
  }

  void order(Effect effect) {
    Order order = new Order(effect);
    ExecutorService beside = effect.onlyAsks() ? questions : thread;
    underWay.put(order, beside.submit(() -> carryOut(order)));
  }

  /** Carries it out at once, on the thread that asks. */
  Event carryOut(Effect effect) {
    return world.apply(effect);
  }

  /** Something to do when there is nothing else. */
  void prepare(Runnable preparation) {
    thread.execute(preparation);
  }

  private void carryOut(Order order) {
    try {
      inbox.add(new Message.Finished(order, world.apply(order.effect())));
    } catch (RuntimeException | Error failure) {
      inbox.add(new Message.Failed(order, failure));
    }
  }

  /** Whether the result of an order is still wanted; it is taken off the list. */
  boolean isAwaited(Order order) {
    return underWay.remove(order) != null;
  }

  /** Interrupts what is no longer waited for. */
  void keepOnly(List<Effect> pending) {
    List<Effect> wanted = new ArrayList<>(pending);
    Iterator<Map.Entry<Order, Future<?>>> orders = underWay.entrySet().iterator();
    while (orders.hasNext()) {
      Map.Entry<Order, Future<?>> entry = orders.next();
      if (!wanted.remove(entry.getKey().effect())) {
        orders.remove();
        entry.getValue().cancel(true);
      }
    }
  }

  void stop() {
    thread.shutdownNow();
    questions.shutdownNow();
  }
}
