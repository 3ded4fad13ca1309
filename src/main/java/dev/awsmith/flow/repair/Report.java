package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Severity;
import dev.awsmith.diagnosis.live.Unasked;
import dev.awsmith.flow.DoctorWish;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A diagnosis as the end of a run. */
final class Report {
  private Report() {}

  static Outcome of(Chart chart) {
    return new Outcome(exit(chart), lines(chart), data(chart));
  }

  /** What is merely good to know is nothing wrong. */
  private static ExitCode exit(Chart chart) {
    return chart.open().stream().anyMatch(finding -> finding.severity() != Severity.INFO)
        ? ExitCode.SOMETHING_WRONG
        : ExitCode.DONE;
  }

  private static List<Line> lines(Chart chart) {
    List<Finding> open = chart.open();
    List<Line> lines = new ArrayList<>();
    open.forEach(finding -> lines.addAll(Findings.lines(finding)));
    chart.mended().forEach(mended -> lines.add(line(mended)));
    if (!chart.saved().isEmpty()) {
      lines.add(Line.of("Undo: awsmith undo"));
    }
    lines.add(Line.of(chart.lookedAt()));
    chart
        .unasked()
        .forEach(
            left ->
                lines.add(Line.of("Not asked about " + left.profile() + ": " + left.why() + ".")));
    int ignored = chart.ignored().size();
    lines.add(
        Line.of(Role.STRONG, count(open.size()))
            .and(Role.HINT, ignored == 0 ? "" : "  " + ignored + " ignored."));
    boolean mendable = open.stream().anyMatch(Finding::canBeMendedHere);
    if (chart.wish().goal() == DoctorWish.Goal.REPORT && mendable) {
      lines.add(Line.of("Mend them: awsmith doctor --fix"));
    }
    return lines;
  }

  private static Line line(Chart.Mended mended) {
    String what = mended.finding().where().name() + ": " + mended.finding().title();
    return mended
        .whyNot()
        .map(why -> Line.of(Role.PROBLEM, "NOT FIXED  " + what + ": " + why + "."))
        .orElse(Line.of(Role.OK, "FIXED  " + what));
  }

  static String count(int problems) {
    return switch (problems) {
      case 0 -> "Nothing is wrong.";
      case 1 -> "1 problem.";
      default -> problems + " problems.";
    };
  }

  private static Map<String, Object> data(Unasked left) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", left.profile());
    data.put("why", left.why());
    return data;
  }

  private static Map<String, Object> data(Chart chart) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(
        "findings",
        chart.covered().stream()
            .map(
                finding ->
                    Findings.data(
                        finding,
                        chart.isIgnored(finding)
                            ? Optional.of(chart.reason(finding))
                            : Optional.empty()))
            .toList());
    data.put("looked_at", chart.local().lookedAt());
    data.put("asked", chart.inquiry().asked());
    data.put("not_asked", chart.unasked().stream().map(Report::data).toList());
    if (chart.wish().goal() == DoctorWish.Goal.MEND) {
      data.put(
          "fixed",
          chart.mended().stream()
              .filter(mended -> mended.whyNot().isEmpty())
              .map(mended -> Findings.data(mended.finding(), Optional.empty()))
              .toList());
      data.put("saved", chart.saved());
    }
    return data;
  }
}
