package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.diagnosis.live.Unasked;
import dev.awsmith.environment.Editor;
import dev.awsmith.flow.home.Opening;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is wrong, to be mended one by one or all at once. */
record Problems(Chart chart, String message) implements Step {
  private static final String FINDING = "finding";

  static Problems of(Chart chart) {
    return new Problems(
        chart,
        chart.mended().isEmpty()
            ? "Nothing has been changed."
            : "Looked again after the change. To undo: awsmith undo");
  }

  @Override
  public Page page() {
    return chart.open().isEmpty() && chart.mended().isEmpty() && chart.ignored().isEmpty()
        ? allWell()
        : list();
  }

  private Page allWell() {
    return Page.of("Fix problems", Report.count(0))
        .text(chart.lookedAt() + notAsked())
        .actions(Action.submit(Action.HOME, "All profiles"))
        .message(message);
  }

  private Page list() {
    return Page.of("Fix problems", progress())
        .text(List.of(Line.of(Role.HINT, chart.lookedAt() + notAsked())))
        .ask(
            new Field.Menu(
                new Ask(
                    FINDING,
                    "Problem",
                    "--only",
                    "Which problem",
                    Help.of("What is wrong, the worst first. Below the list is what it means.")),
                Rows.COLUMNS,
                Rows.of(chart),
                Rows.of(chart).stream()
                    .findFirst()
                    .map(first -> Initial.of(first.value()))
                    .orElse(Initial.NONE)))
        .actions(actions().toArray(Action[]::new))
        .help(
            new Help(
                "Problems of your set-up. Enter shows what would mend the one you are on, and"
                    + " changes nothing before you have said yes.",
                chart.lookedAt(),
                ""))
        .message(message);
  }

  private String notAsked() {
    List<String> names = chart.unasked().stream().map(Unasked::profile).toList();
    return names.isEmpty() ? "" : " Not asked about: " + String.join(", ", names) + ".";
  }

  private String progress() {
    int open = chart.open().size();
    long here = chart.open().stream().filter(Finding::canBeMendedHere).count();
    return open == 0
        ? Report.count(0)
        : (open == 1 ? "1 problem, " : open + " problems, ") + here + " can be fixed here";
  }

  private List<Action> actions() {
    int automatic = chart.automatic().size();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.submit("fix", "Fix this one"));
    actions.add(
        Action.go("all", 'a', "Fix all automatic (" + automatic + ")")
            .unless(
                automatic == 0
                    ? Optional.of("None of them can be fixed without your word.")
                    : Optional.empty()));
    actions.add(Action.go("preview", 'p', "Preview"));
    actions.add(Action.go("ignore", 'i', "Ignore"));
    actions.add(Action.go("edit", 'e', "Edit"));
    actions.add(Action.go("explain", 'x', "Explain"));
    if (!chart.askable().isEmpty()) {
      actions.add(Action.go("ask", 'l', "Ask AWS"));
    }
    actions.add(Action.go(Action.HOME, 'h', "All profiles"));
    return actions;
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("all") -> Mending.all(chart);
      case Event.Answered answer when answer.took("ask") -> AskingAws.about(chart.askable(), chart);
      case Event.Answered answer when answer.took(Action.HOME) ->
          Next.anew(new Opening(chart.situation()), new Effect.ReadFiles());
      case Event.Answered answer ->
          chart
              .finding(answer.get(FINDING))
              .map(finding -> on(answer.action(), finding))
              .orElseGet(() -> Next.instead(saying("This is mended already.")));
      case Event.IgnoredKept kept ->
          Next.instead(new Problems(chart.ignoring(kept.ignored()), "No longer ignored."));
      case Event.EditorClosed closed -> Examining.again(chart, List.of(), chart.saved());
      case Event.FileTrouble trouble -> Next.instead(saying(trouble.problem().headline()));
      default -> Next.instead(this);
    };
  }

  private Problems saying(String sentence) {
    return new Problems(chart, sentence);
  }

  private Next on(String action, Finding finding) {
    return switch (action) {
      case "ignore" ->
          chart.isIgnored(finding)
              ? Next.instead(this, new Effect.KeepIgnored(finding.id(), Optional.empty()))
              : Next.to(new WhyIgnored(chart, finding));
      case "explain" -> Next.to(new Closely(finding));
      case "edit" -> edit(finding);
      default ->
          chart.isIgnored(finding)
              ? Next.instead(saying("This one is ignored. Press i to take that back first."))
              : action.equals("preview") ? preview(finding) : fix(finding);
    };
  }

  private Next edit(Finding finding) {
    return finding
        .where()
        .spot()
        .map(spot -> Next.instead(this, new Effect.OpenEditor(opening(spot))))
        .orElseGet(() -> Next.instead(saying("This problem is not in a line of a file.")));
  }

  private List<String> opening(Where.Spot spot) {
    return Editor.of(chart.situation().variables(), chart.scene().os())
        .opening(spot.path(), spot.line());
  }

  private Next preview(Finding finding) {
    return finding.fixes().stream()
        .findFirst()
        .map(fix -> Doing.of(chart, finding, fix))
        .orElseGet(() -> Next.to(new Closely(finding)));
  }

  private Next fix(Finding finding) {
    return switch (finding.fixes().size()) {
      case 0 -> Next.to(new Closely(finding));
      case 1 -> Doing.of(chart, finding, finding.fixes().getFirst());
      default -> Next.to(new ChooseFix(chart, finding));
    };
  }
}
