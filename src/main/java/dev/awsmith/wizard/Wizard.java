package dev.awsmith.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journey under way: where it stands, how it got there, and what it waits for. Going back, late
 * answers and points of no return are dealt with here, never in a step.
 */
public record Wizard(
    Step step, List<Memory> history, List<Effect> pending, Optional<Outcome> outcome) {

  /** A step that was left, and what had been typed there by field name. */
  public record Memory(Step step, Map<String, String> typed) {
    public Memory {
      typed = Map.copyOf(typed);
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
    pending = List.copyOf(pending);
  }

  public static Turn start(Step step, Effect... effects) {
    return new Wizard(step, List.of(), List.of(), Optional.empty())
        .follow(new Next.Anew(step, List.of(effects)), Map.of());
  }

  /** What a person did; {@code typed} is what stood in the fields at that moment. */
  public Turn told(Event event, Map<String, String> typed) {
    return follow(step.on(event), typed);
  }

  /** What came of an effect. A result that nobody waits for any more changes nothing. */
  public Turn finished(Effect effect, Event event) {
    if (!pending.contains(effect)) {
      return new Turn(this, List.of(), Map.of());
    }
    List<Effect> left = new ArrayList<>(pending);
    left.remove(effect);
    List<Memory> past = event.pointOfNoReturn() ? List.of() : history;
    return new Wizard(step, past, left, outcome).follow(step.on(event), Map.of());
  }

  /** Whether the person may go back, or leave, right now. */
  public boolean free() {
    return pending.stream().allMatch(Effect::abandonable);
  }

  public boolean canGoBack() {
    return free() && !history.isEmpty();
  }

  /** One step back, to the answers as they stood; what was under way is abandoned. */
  public Turn back() {
    if (!canGoBack()) {
      return new Turn(this, List.of(), Map.of());
    }
    Memory last = history.getLast();
    Wizard earlier =
        new Wizard(
            last.step(), history.subList(0, history.size() - 1), List.of(), Optional.empty());
    return new Turn(earlier, List.of(), last.typed());
  }

  private Turn follow(Next next, Map<String, String> typed) {
    return switch (next) {
      case Next.To to -> turn(to.step(), remembering(typed), to.effects(), Map.of());
      case Next.Instead instead -> turn(instead.step(), history, instead.effects(), typed);
      case Next.Anew anew -> turn(anew.step(), List.of(), anew.effects(), Map.of());
      case Next.Back back -> back();
      case Next.Finish finish ->
          new Turn(
              new Wizard(step, history, pending, Optional.of(finish.outcome())),
              List.of(),
              Map.of());
    };
  }

  private Turn turn(Step to, List<Memory> past, List<Effect> effects, Map<String, String> typed) {
    List<Effect> waiting = new ArrayList<>(pending);
    waiting.addAll(effects);
    return new Turn(new Wizard(to, past, waiting, Optional.empty()), effects, typed);
  }

  private List<Memory> remembering(Map<String, String> typed) {
    if (!step.asks()) {
      return history;
    }
    List<Memory> longer = new ArrayList<>(history);
    longer.add(new Memory(step, typed));
    return longer;
  }
}
