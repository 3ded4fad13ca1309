package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Goes through a journey as any face would: good answers only, and every order carried out. */
public final class Traveller {
  private final Function<Effect, Event> world;
  private final List<Step> visited = new ArrayList<>();
  private Wizard wizard;
  private Map<String, String> typed;

  private Traveller(Wizard.Turn start, Function<Effect, Event> world) {
    this.world = world;
    follow(start);
  }

  public static Traveller on(Wizard.Turn start, Function<Effect, Event> world) {
    return new Traveller(start, world);
  }

  /** Takes an action; fields that are not named keep what the page holds. */
  public Traveller answer(String action, String... answers) {
    Map<String, String> values = values(answers);
    assertEquals(Optional.empty(), obstacle(action, values), () -> "on\n" + text());
    follow(wizard.told(new Event.Answered(action, values), values));
    return this;
  }

  /** Why the page does not let an action be taken. */
  public String refusal(String action, String... answers) {
    return obstacle(action, values(answers)).orElseThrow(() -> new AssertionError(text()));
  }

  public Traveller paste(String text) {
    assertTrue(page().takesPaste(), this::text);
    follow(wizard.told(new Event.Pasted(text), values()));
    return this;
  }

  public Traveller back() {
    assertTrue(wizard.canGoBack(), this::text);
    follow(wizard.back(values()));
    return this;
  }

  public boolean canGoBack() {
    return wizard.canGoBack();
  }

  /** Sees that the page says so. */
  public Traveller sees(String... words) {
    for (String part : words) {
      assertTrue(text().contains(part), () -> "no \"" + part + "\" in\n" + text());
    }
    return this;
  }

  public Page page() {
    return wizard.step().page();
  }

  public Wizard wizard() {
    return wizard;
  }

  /** Every step the journey has stood on, those that only wait too. */
  public List<Step> visited() {
    return List.copyOf(visited);
  }

  /** What a field holds: what was typed there before, else what the page suggests. */
  public String value(String field) {
    return values().get(field);
  }

  public Outcome outcome() {
    return wizard.outcome().orElseThrow(() -> new AssertionError("not ended:\n" + text()));
  }

  public boolean ended() {
    return wizard.outcome().isPresent();
  }

  /** All words of the page. */
  public String text() {
    if (wizard.outcome().isPresent()) {
      return words(wizard.outcome().orElseThrow().receipt());
    }
    Page page = page();
    List<String> words = new ArrayList<>();
    words.add(page.trail().path() + "   " + page.trail().progress());
    words.add(words(page.lead()));
    for (Field field : page.fields()) {
      words.add(field.ask().label() + ": " + value(field.name()));
      if (field instanceof Field.Menu menu) {
        menu.options().forEach(option -> words.add(option.spoken()));
      }
    }
    words.add(page.detail().title());
    words.add(words(page.detail().lines()));
    page.actions().forEach(action -> words.add("[" + action.label() + "]"));
    words.add(page.message().text());
    return String.join("\n", words);
  }

  private static String words(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }

  private Optional<String> obstacle(String id, Map<String, String> values) {
    Action action =
        page().action(id).orElseThrow(() -> new AssertionError("no " + id + " on\n" + text()));
    if (action.whyNot().isPresent() || !action.submits()) {
      return action.whyNot();
    }
    return page().fields().stream()
        .flatMap(field -> field.validator().complaint(values.get(field.name())).stream())
        .findFirst();
  }

  private Map<String, String> values(String... answers) {
    Map<String, String> values = new HashMap<>();
    for (Field field : page().fields()) {
      values.put(field.name(), typed.getOrDefault(field.name(), field.initial().value()));
    }
    for (int i = 0; i < answers.length; i += 2) {
      assertTrue(values.containsKey(answers[i]), "no field " + answers[i] + " on\n" + text());
      values.put(answers[i], answers[i + 1]);
    }
    return values;
  }

  private void follow(Wizard.Turn turn) {
    wizard = turn.wizard();
    typed = turn.typed();
    visited.add(wizard.step());
    for (Effect effect : turn.effects()) {
      follow(wizard.finished(effect, world.apply(effect), typed));
    }
  }
}
