package dev.awsmith.flow.variables;

import dev.awsmith.environment.Answer;
import dev.awsmith.environment.LineEdit;
import dev.awsmith.environment.Variable;
import dev.awsmith.flow.Bearings;
import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import dev.awsmith.wizard.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The variables that AWS tools listen to, and who one is because of them. */
record VariablesHere(Situation situation, Event.LookedAround seen) implements Step {
  private static final String VARIABLE = "variable";
  private static final int TOOL = 24;
  private static final int WHO = 23;
  private static final int WIDEST = 20;
  private static final List<Column> COLUMNS =
      List.of(
          Column.left("VARIABLE"),
          Column.left("VALUE"),
          new Column("SET IN", Column.Align.LEFT, 2),
          new Column("EFFECT", Column.Align.LEFT, 1));

  @Override
  public Page page() {
    Bearings bearings = bearings();
    List<Variable> all = bearings.variables().all();
    Page page =
        Page.of("Variables", progress(bearings))
            .help(
                new Help(
                    "Variables beat the files, and tools do not agree in which cases.",
                    "What is told of each tool was tried with: " + tried(bearings) + ".",
                    ""))
            .message("Nothing has been changed.");
    return all.isEmpty()
        ? page.text(none(bearings)).actions(Action.submit("back", "Go back"))
        : page.ask(
                new Field.Menu(
                    new Ask(
                        VARIABLE,
                        "Variable",
                        "--unset",
                        "Which variable",
                        Help.of("A variable that AWS tools listen to.")),
                    COLUMNS,
                    all.stream().map(variable -> option(bearings, variable)).toList(),
                    Initial.of(first(bearings))))
            .actions(
                Action.submit("here", "Only this terminal"),
                Action.go("good", 'g', "For good").unless(nowhere(bearings)),
                Action.go("keep", 'k', "Keep them, drop the profile").unless(noName(bearings)),
                Action.go("back", 'b', "Go back"));
  }

  private static String progress(Bearings bearings) {
    int set = bearings.variables().all().size();
    int conflicts = bearings.conflicts().size();
    return set
        + " set, "
        + (conflicts == 0
            ? "no conflict"
            : conflicts == 1 ? "1 conflict" : conflicts + " conflicts");
  }

  private static String tried(Bearings bearings) {
    return String.join(
        ", ",
        bearings.answers().stream().map(answer -> answer.tool().version()).distinct().toList());
  }

  private static List<Line> none(Bearings bearings) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("No variable of this terminal changes what AWS tools do."));
    lines.add(Line.BLANK);
    lines.addAll(whoAmI(bearings));
    return lines;
  }

  private static List<Line> whoAmI(Bearings bearings) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, "Who are you, per tool?"));
    for (Answer answer : bearings.answers()) {
      lines.add(
          Line.of(
                  String.format(
                      "%-" + TOOL + "s%-" + WHO + "s%s",
                      answer.tool().words(),
                      answer.credentials().words(),
                      Bearings.account(answer)))
              .spoken(
                  answer.tool().words()
                      + ": "
                      + answer.credentials().words()
                      + " "
                      + Bearings.account(answer)));
    }
    lines.add(Line.of(Role.HINT, bearings.regions()));
    lines.add(Line.of(Role.STRONG, bearings.verdict()));
    bearings
        .conflicts()
        .forEach(conflict -> lines.add(Line.of(Role.ATTENTION, conflict.headline() + ".")));
    return lines;
  }

  private Option option(Bearings bearings, Variable variable) {
    String where = bearings.setIn(variable);
    String effect = bearings.effect(variable);
    return new Option(
        variable.name(),
        List.of(
            new Span(Role.PLAIN, variable.name()),
            new Span(Role.PLAIN, end(variable.shown())),
            new Span(Role.HINT, where),
            new Span(Role.PLAIN, effect)),
        variable.name() + ", " + variable.shown() + ", set in " + where + ": " + effect,
        whoAmI(bearings),
        Optional.empty());
  }

  /** What does not fit is told by its end, as paths are. */
  private static String end(String value) {
    return value.length() > WIDEST ? "..." + value.substring(value.length() + 3 - WIDEST) : value;
  }

  private static String first(Bearings bearings) {
    return bearings.inTheWay().stream()
        .filter(name -> bearings.variables().isSet(name))
        .findFirst()
        .orElse(bearings.variables().all().getFirst().name());
  }

  private static Optional<String> noName(Bearings bearings) {
    return bearings.named().isPresent()
        ? Optional.empty()
        : Optional.of("No variable names a profile.");
  }

  private Optional<String> nowhere(Bearings bearings) {
    return bearings.shellFiles().isEmpty()
        ? Optional.of("No file that your shell starts with sets one of these variables.")
        : Optional.empty();
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.action()) {
            case "here" -> Next.to(new OnlyHere(situation, unwanted(answer.get(VARIABLE))));
            case "good" -> forGood(answer.get(VARIABLE));
            case "keep" ->
                Next.to(new OnlyHere(situation, List.of(bearings().named().orElseThrow())));
            default -> Next.back();
          };
      default -> Next.instead(this);
    };
  }

  /** The variables in conflict, if the chosen one is among them; else that one alone. */
  private List<String> unwanted(String chosen) {
    List<String> inTheWay = bearings().inTheWay();
    return inTheWay.contains(chosen) ? inTheWay : List.of(chosen);
  }

  private Next forGood(String chosen) {
    List<String> names = unwanted(chosen);
    LocalDate today = LocalDate.ofInstant(situation.clock().instant(), ZoneId.systemDefault());
    List<LineEdit> edits =
        bearings().shellFiles().stream()
            .filter(here -> names.stream().anyMatch(here::sets))
            .flatMap(here -> here.remark(today).stream())
            .toList();
    return edits.isEmpty()
        ? Next.to(new ByHand(situation, names, bearings()))
        : new Remarks(situation, seen.files(), edits).review();
  }

  private Bearings bearings() {
    return Bearings.of(situation, seen);
  }
}
