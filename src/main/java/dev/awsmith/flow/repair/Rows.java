package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Detail;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of what is wrong, of what was mended, and of what is ignored. */
final class Rows {
  static final List<Column> COLUMNS =
      List.of(Column.left("WHERE"), Column.left("PROBLEM"), Column.left("FIX"));

  private Rows() {}

  static List<Option> of(Chart chart) {
    List<Option> rows = new ArrayList<>();
    chart.open().forEach(finding -> rows.add(open(chart, finding)));
    for (Chart.Mended mended : chart.mended()) {
      if (mended.whyNot().isEmpty()) {
        rows.add(fixed(mended.finding(), rows.size()));
      }
    }
    chart.ignored().forEach(finding -> rows.add(ignored(finding, chart.reason(finding))));
    return rows;
  }

  private static Option open(Chart chart, Finding finding) {
    Optional<String> whyNot =
        chart.mended().stream()
            .filter(mended -> mended.finding().id().equals(finding.id()))
            .flatMap(mended -> mended.whyNot().stream())
            .findFirst();
    String effort = whyNot.map(why -> "NOT FIXED: " + why).orElse(finding.effort());
    return row(
        finding.id(),
        finding,
        new Span(Findings.role(finding.severity()), finding.title()),
        new Span(whyNot.isPresent() ? Role.PROBLEM : Role.HINT, effort),
        "Fix: " + effort,
        Findings.problem(finding).lines());
  }

  private static Option fixed(Finding finding, int number) {
    return row(
        "fixed " + number,
        finding,
        new Span(Role.PLAIN, finding.title()),
        new Span(Role.OK, "FIXED"),
        "Fixed.",
        List.of(Line.of("This is mended. Take it back with: awsmith undo")));
  }

  private static Option ignored(Finding finding, String reason) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            (reason.isEmpty() ? "Ignored." : "Ignored: " + reason + ".")
                + " It comes back when what it is about changes, or with i."));
    lines.addAll(Findings.problem(finding).lines());
    return row(
        finding.id(),
        finding,
        new Span(Role.HINT, finding.title()),
        new Span(Role.HINT, "IGNORED"),
        "Ignored.",
        lines);
  }

  private static Option row(
      String value, Finding finding, Span problem, Span state, String spoken, List<Line> lines) {
    return new Option(
        value,
        List.of(new Span(Role.PLAIN, finding.where().name()), problem, state),
        finding.where().name() + ": " + finding.title() + ". " + spoken,
        new Detail(finding.title() + "  (" + finding.code() + ")", lines),
        Optional.empty());
  }
}
