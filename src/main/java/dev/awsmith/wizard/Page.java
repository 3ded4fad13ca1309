package dev.awsmith.wizard;

import java.util.List;
import java.util.Optional;

/**
 * What a step asks, as data: the screen, line mode and flags all answer the same page.
 *
 * @param lead the text above the questions
 * @param detail the strip below them; an option in focus shows its own details instead
 * @param message one sentence above the keys, such as {@code Nothing has been changed.}
 * @param takesPaste whether text pasted anywhere on it is told to the step
 * @param problem what stops a script here
 */
public record Page(
    Trail trail,
    List<Line> lead,
    List<Field> fields,
    Detail detail,
    List<Action> actions,
    Line message,
    Help help,
    boolean takesPaste,
    Optional<Waiting> waiting,
    Optional<Problem> problem) {

  public Page {
    lead = List.copyOf(lead);
    fields = List.copyOf(fields);
    actions = List.copyOf(actions);
  }

  public static Page of(String path, String progress) {
    return new Page(
        new Trail(path, progress),
        List.of(),
        List.of(),
        Detail.NONE,
        List.of(),
        Line.BLANK,
        Help.of(""),
        false,
        Optional.empty(),
        Optional.empty());
  }

  public Page text(List<Line> lines) {
    return new Page(
        trail, lines, fields, detail, actions, message, help, takesPaste, waiting, problem);
  }

  public Page text(String... lines) {
    return text(Line.lines(lines));
  }

  public Page ask(Field... questions) {
    return new Page(
        trail,
        lead,
        List.of(questions),
        detail,
        actions,
        message,
        help,
        takesPaste,
        waiting,
        problem);
  }

  public Page detail(String title, List<Line> lines) {
    return new Page(
        trail,
        lead,
        fields,
        new Detail(title, lines),
        actions,
        message,
        help,
        takesPaste,
        waiting,
        problem);
  }

  public Page actions(Action... choices) {
    return new Page(
        trail, lead, fields, detail, List.of(choices), message, help, takesPaste, waiting, problem);
  }

  public Page message(String sentence) {
    return new Page(
        trail,
        lead,
        fields,
        detail,
        actions,
        Line.of(sentence),
        help,
        takesPaste,
        waiting,
        problem);
  }

  public Page help(Help words) {
    return new Page(
        trail, lead, fields, detail, actions, message, words, takesPaste, waiting, problem);
  }

  public Page takingPaste() {
    return new Page(trail, lead, fields, detail, actions, message, help, true, waiting, problem);
  }

  public Page waiting(Waiting wait) {
    return new Page(
        trail,
        lead,
        fields,
        detail,
        actions,
        message,
        help,
        takesPaste,
        Optional.of(wait),
        problem);
  }

  /** The page of a problem: its headline leads, its parts follow. */
  public Page problem(Problem trouble) {
    return new Page(
        trail,
        List.of(Line.of(Role.PROBLEM, trouble.headline())),
        fields,
        new Detail(trouble.code(), trouble.lines()),
        actions,
        message,
        help,
        takesPaste,
        waiting,
        Optional.of(trouble));
  }

  /** The action that Enter takes. */
  public Optional<Action> first() {
    return actions.stream().findFirst();
  }

  public Optional<Action> action(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }
}
