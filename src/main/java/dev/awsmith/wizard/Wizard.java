package dev.awsmith.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A journey under way: where it stands, how it got there, and what it waits for. Going back, late
 * answers and points of no return are dealt with here, never in a step.
 */
public record Wizard(
    Step step,
    List<Memory> history,
    List<Memory> ahead,
    List<Effect> pending,
    Optional<Outcome> outcome) {
  /**
   * A step that was left.
   *
   * @param typed what had been typed there, by field name
   * @param endings what is to be ordered when one comes back, for it began after this step
   */
  public record Memory(Step step, Map<String, String> typed, List<Effect> endings) {
    public Memory {
      typed = Map.copyOf(typed);
      endings = List.copyOf(endings);
    }

    private Memory and(List<Effect> more) {
      return new Memory(step, typed, Stream.concat(endings.stream(), more.stream()).toList());
    }

    @Override
    public String toString() {
      return "Memory[" + step.getClass().getSimpleName() + "]";
    }
  }

  /**
   * Where an event led.
   *
   * @param effects what the world is to do now
   * @param typed what had been typed on the page that is shown now, if it was shown before
   */
  public record Turn(Wizard wizard, List<Effect> effects, Map<String, String> typed) {
    @Override
    public String toString() {
      return "Turn[" + wizard + ", " + effects + "]";
    }
  }

  public Wizard {
    history = List.copyOf(history);
    ahead = List.copyOf(ahead);
    pending = List.copyOf(pending);
  }

  public static Turn start(Step step, Effect... effects) {
    return new Wizard(step, List.of(), List.of(), List.of(), Optional.empty())
        .follow(Next.anew(step, effects), Map.of());
  }

  /** What a person did; {@code typed} is what stood in the fields at that moment. */
  public Turn told(Event event, Map<String, String> typed) {
    return follow(step.on(event), typed);
  }

  /** What came of an effect. A result that nobody waits for any more changes nothing. */
  public Turn finished(Effect effect, Event event, Map<String, String> typed) {
    if (!pending.contains(effect)) {
      return new Turn(this, List.of(), typed);
    }
    List<Effect> left = new ArrayList<>(pending);
    left.remove(effect);
    List<Memory> past = event.pointOfNoReturn() ? List.of() : history;
    return new Wizard(step, past, ahead, left, outcome).follow(step.on(event), typed);
  }

  /** Whether the person may go back, or leave, right now. */
  public boolean free() {
    return pending.stream().allMatch(Effect::abandonable);
  }

  /** What to say, one after the other, to a person who wants to leave and is not free to. */
  public List<String> warnings() {
    return pending.stream()
        .filter(effect -> !effect.abandonable())
        .map(Effect::warnings)
        .min(Comparator.comparing(List::size))
        .orElse(List.of());
  }

  public boolean canGoBack() {
    return free() && !history.isEmpty();
  }

  /**
   * One step back, to the answers as they stood. What was under way is abandoned; what was typed
   * here is kept for the way forward.
   */
  public Turn back(Map<String, String> typed) {
    if (!canGoBack()) {
      return new Turn(this, List.of(), typed);
    }
    Memory last = history.getLast();
    List<Memory> left = history.subList(0, history.size() - 1);
    return new Turn(
        new Wizard(last.step(), left, remembering(ahead, typed), last.endings(), Optional.empty()),
        last.endings(),
        last.typed());
  }

  private Turn follow(Next next, Map<String, String> typed) {
    return switch (next) {
      case Next.To to -> forward(to, typed);
      case Next.Instead instead -> turn(instead.step(), history, ahead, instead.effects(), typed);
      case Next.Anew anew -> turn(anew.step(), List.of(), List.of(), anew.effects(), Map.of());
      case Next.Back back -> history.isEmpty() && free() ? ended(Outcome.LEFT) : back(typed);
      case Next.Finish finish -> ended(finish.outcome());
    };
  }

  /** The end, wherever it stands. */
  public Turn ended(Outcome how) {
    return new Turn(
        new Wizard(step, history, ahead, pending, Optional.of(how)), List.of(), Map.of());
  }

  /** Onward; a page of the kind that Back came from holds again what had been typed there. */
  private Turn forward(Next.To to, Map<String, String> typed) {
    boolean known = !ahead.isEmpty() && ahead.getLast().step().getClass() == to.step().getClass();
    return turn(
        to.step(),
        ending(remembering(history, typed), to.effects()),
        known ? ahead.subList(0, ahead.size() - 1) : to.step().asks() ? List.of() : ahead,
        to.effects(),
        known ? ahead.getLast().typed() : Map.of());
  }

  private Turn turn(
      Step to,
      List<Memory> past,
      List<Memory> future,
      List<Effect> effects,
      Map<String, String> typed) {
    List<Effect> waiting = new ArrayList<>(pending);
    waiting.addAll(effects);
    return new Turn(new Wizard(to, past, future, waiting, Optional.empty()), effects, typed);
  }

  /** The last step before effects that last is where they end for those who go back to it. */
  private static List<Memory> ending(List<Memory> past, List<Effect> effects) {
    List<Effect> endings = effects.stream().flatMap(effect -> effect.ending().stream()).toList();
    if (past.isEmpty() || endings.isEmpty()) {
      return past;
    }
    List<Memory> other = new ArrayList<>(past);
    other.set(past.size() - 1, past.getLast().and(endings));
    return other;
  }

  private List<Memory> remembering(List<Memory> memories, Map<String, String> typed) {
    if (!step.asks()) {
      return memories;
    }
    List<Memory> longer = new ArrayList<>(memories);
    longer.add(new Memory(step, typed, List.of()));
    return longer;
  }
}
