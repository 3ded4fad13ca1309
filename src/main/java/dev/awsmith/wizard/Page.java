package dev.awsmith.wizard;

import java.util.List;
import java.util.Optional;

/**
 * What a step asks, as data: the screen, line mode and flags all answer the same page.
 *
 * @param lead the text above the questions
 * @param detail the strip below them; an option in focus shows its own details instead
 * @param message one sentence above the keys, such as {@code Nothing has been changed.}
 * @param intake what happens to text that is pasted on it
 * @param problem what stops a script here
 * @param command what does the same without the wizard, to be copied; may be empty
 */
public record Page(
    Trail trail,
    List<Line> lead,
    List<Field> fields,
    Detail detail,
    List<Action> actions,
    Line message,
    Help help,
    Intake intake,
    Optional<Waiting> waiting,
    Optional<Problem> problem,
    String command) {

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
        Intake.NONE,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  public Page text(List<Line> lines) {
    return new Page(
        trail, lines, fields, detail, actions, message, help, intake, waiting, problem, command);
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
        intake,
        waiting,
        problem,
        command);
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
        intake,
        waiting,
        problem,
        command);
  }

  public Page actions(Action... choices) {
    return new Page(
        trail,
        lead,
        fields,
        detail,
        List.of(choices),
        message,
        help,
        intake,
        waiting,
        problem,
        command);
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
        intake,
        waiting,
        problem,
        command);
  }

  public Page help(Help words) {
    return new Page(
        trail, lead, fields, detail, actions, message, words, intake, waiting, problem, command);
  }

  public Page takingPaste() {
    return taking(Intake.TOLD);
  }

  public Page taking(Intake paste) {
    return new Page(
        trail, lead, fields, detail, actions, message, help, paste, waiting, problem, command);
  }

  public Page copying(String line) {
    return new Page(
        trail, lead, fields, detail, actions, message, help, intake, waiting, problem, line);
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
        intake,
        Optional.of(wait),
        problem,
        command);
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
        intake,
        waiting,
        Optional.of(trouble),
        command);
  }

  /** Whether text pasted anywhere on it is told to the step. */
  public boolean takesPaste() {
    return intake.told();
  }

  /** The action that Enter takes. */
  public Optional<Action> first() {
    return actions.stream().findFirst();
  }

  public Optional<Action> action(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }
}
