package dev.awsmith.practice;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/** What shall go wrong, and when. */
public final class Faults {
  private static final Fault NONE = new Fault.None();

  private final Map<String, Queue<Fault>> queues = new HashMap<>();
  private Function<Request, Fault> rule = request -> NONE;

  /** Spoils the next requests of an operation, one fault each, in the order they are named here. */
  public synchronized void next(String operation, Fault... faults) {
    for (Fault fault : faults) {
      queues.computeIfAbsent(operation, name -> new ArrayDeque<>()).add(fault);
    }
  }

  /** Decides over every request for which no fault is queued. */
  public synchronized void always(Function<Request, Fault> rule) {
    this.rule = rule;
  }

  /** Spoils every request. */
  public void always(Fault fault) {
    always(request -> fault);
  }

  public synchronized void clear() {
    queues.clear();
    rule = request -> NONE;
  }

  synchronized Fault on(Request request) {
    Queue<Fault> queue = queues.get(request.operation());
    return queue == null || queue.isEmpty() ? rule.apply(request) : queue.remove();
  }
}
