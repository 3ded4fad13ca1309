package dev.awsmith.screen;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plays a session key by key, as a person would, without a terminal. */
public final class Player {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Size USUAL = new Size(80, 24);

  private final List<Effect> orders = new ArrayList<>();
  private Session session;
  private Instant now = NOON;

  private Player(Reply start) {
    take(start);
  }

  public static Player at(Step step) {
    return at(Wizard.start(step));
  }

  public static Player at(Wizard.Turn start) {
    return at(start, Given.NOTHING, Look.PLAIN, USUAL);
  }

  public static Player at(Step step, Given given) {
    return at(Wizard.start(step), given, Look.PLAIN, USUAL);
  }

  public static Player at(Step step, Look look) {
    return at(Wizard.start(step), Given.NOTHING, look, USUAL);
  }

  public static Player at(Step step, Size size) {
    return at(Wizard.start(step), Given.NOTHING, Look.PLAIN, size);
  }

  public static Player at(Wizard.Turn start, Given given, Look look, Size size) {
    return new Player(Session.start(start, given, look, size, NOON));
  }

  public Player press(Key... keys) {
    for (Key key : keys) {
      session = session.tick(now);
      take(session.press(key));
    }
    return this;
  }

  public Player type(String text) {
    text.codePoints().forEach(point -> press(new Key.Typed(point)));
    return this;
  }

  public Player paste(String text) {
    take(session.paste(text));
    return this;
  }

  public Player resize(int columns, int rows) {
    session = session.resize(new Size(columns, rows));
    return this;
  }

  public Player wait(Duration time) {
    now = now.plus(time);
    session = session.tick(now);
    return this;
  }

  /** The world answers an effect. */
  public Player finish(Effect effect, Event event) {
    session = session.tick(now);
    take(session.finished(effect, event));
    return this;
  }

  /** The world answers everything that is asked of it. */
  public Player obey(Function<Effect, Event> world) {
    while (!session.pending().isEmpty()) {
      Effect effect = session.pending().getFirst();
      finish(effect, world.apply(effect));
    }
    return this;
  }

  public String screen() {
    return session.frame().text();
  }

  /** One row of the screen, counted from 1. */
  public String row(int number) {
    return screen().lines().toList().get(number - 1);
  }

  /** The message line, of a screen with a message of one row. */
  public String message() {
    return row(session.frame().rows().size() - 3);
  }

  /** The text of the row the cursor is on. */
  public String cursorRow() {
    return row(session.frame().cursor().row() + 1);
  }

  public Frame frame() {
    return session.frame();
  }

  public Session session() {
    return session;
  }

  /** What the world was asked to do so far. */
  public List<Effect> orders() {
    return orders;
  }

  public Optional<Outcome> outcome() {
    return session.outcome();
  }

  private void take(Reply reply) {
    session = reply.session();
    orders.addAll(reply.effects());
  }
}
