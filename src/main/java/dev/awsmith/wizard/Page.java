package dev.awsmith.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a step asks, as data: the screen, line mode and flags all answer the same page.
 *
 * @param lead the text above the questions
 * @param detail the strip below them; an option in focus shows its own details instead
 * @param message one sentence above the keys, such as {@code Nothing has been changed.}
 * @param intake what happens to text that is pasted on it
 * @param problem what stops a script here
 * @param commands what can be copied from it, such as what does the same without the wizard
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
    List<String> commands) {

  public Page {
    commands = List.copyOf(commands);
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
        List.of());
  }

  public Page text(List<Line> lines) {
    return new Page(
        trail, lines, fields, detail, actions, message, help, intake, waiting, problem, commands);
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
        commands);
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
        commands);
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
        commands);
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
        commands);
  }

  public Page help(Help words) {
    return new Page(
        trail, lead, fields, detail, actions, message, words, intake, waiting, problem, commands);
  }

  public Page takingPaste() {
    return taking(Intake.TOLD);
  }

  public Page taking(Intake paste) {
    return new Page(
        trail, lead, fields, detail, actions, message, help, paste, waiting, problem, commands);
  }

  /** The same with commands to copy, those that are not empty. */
  public Page copying(String... lines) {
    List<String> some = Stream.of(lines).filter(line -> !line.isEmpty()).toList();
    return new Page(
        trail, lead, fields, detail, actions, message, help, intake, waiting, problem, some);
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
        commands);
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
        commands);
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
