package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Severity;
import dev.awsmith.flow.Trouble;
import dev.awsmith.flow.change.Aftermath;
import dev.awsmith.flow.change.Proposal;
import dev.awsmith.flow.change.Review;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.Proof;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows the writing of fixes: a look at whether they helped. */
record Mending(Chart chart, List<Finding> attempted) implements Aftermath {
  /** The review of one fix. */
  static Next one(Chart chart, Finding finding, Fix fix) {
    return one(chart, finding, fix, fix.edits());
  }

  /** The review of a fix whose edits the person has completed. */
  static Next one(Chart chart, Finding finding, Fix fix, List<Edit> edits) {
    List<Amendment> amendments = Amendments.of(chart, fix.remedy());
    return review(
        chart,
        List.of(finding),
        chart.files().plan(edits),
        amendments,
        fix.label() + "?",
        finding.title());
  }

  /** The review of all fixes that need nobody to decide, those too that others bring to light. */
  static Next all(Chart chart) {
    Rounds rounds = Rounds.of(chart);
    List<Finding> attempted = rounds.attempted();
    if (attempted.isEmpty()) {
      return Course.after(
          chart.inVain(chart.automatic(), "another problem of the file comes first"));
    }
    int count = attempted.size();
    return review(
        chart,
        attempted,
        rounds.changes(chart.files()),
        rounds.amendments(),
        count == 1 ? "Fix this problem?" : "Fix these " + count + " problems?",
        count == 1 ? attempted.getFirst().title() : count + " problems fixed");
  }

  private static Next review(
      Chart chart,
      List<Finding> attempted,
      List<Change> changes,
      List<Amendment> amendments,
      String question,
      String summary) {
    Optional<String> complaint =
        changes.stream().flatMap(change -> Proof.complaint(change).stream()).findFirst();
    if (complaint.isPresent()) {
      return Trouble.of(
          "Fix problems", Problem.of(ExitCode.FILES, complaint.get(), first(chart, changes)));
    }
    List<Change> told = changes.stream().map(change -> opened(change, amendments)).toList();
    return Review.of(
        chart.situation(),
        new Proposal(
                chart.files(),
                told,
                question,
                waiting(chart, attempted),
                summary,
                command(chart, attempted))
            .with(amendments),
        new Trail("Fix problems > Review", ""),
        new Mending(chart, attempted));
  }

  /** The problem that keeps others of the same file from being mended. */
  private static String first(Chart chart, List<Change> changes) {
    return chart.open().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.automatic().isEmpty())
        .filter(finding -> changes.stream().anyMatch(change -> isIn(finding, change)))
        .findFirst()
        .map(finding -> "Mend this one first: " + finding.where().name() + ", " + finding.title())
        .orElse("Mend the other problems of the file first.");
  }

  private static boolean isIn(Finding finding, Change change) {
    return finding
        .where()
        .spot()
        .filter(spot -> spot.path().equals(change.before().place().path()))
        .isPresent();
  }

  /** What needs nobody to decide, and has to wait all the same. */
  private static List<Line> waiting(Chart chart, List<Finding> attempted) {
    long left = chart.automatic().stream().filter(finding -> !attempted.contains(finding)).count();
    boolean all = attempted.stream().anyMatch(finding -> finding.automatic().isPresent());
    return left == 0 || !all || attempted.size() == 1
        ? List.of()
        : List.of(Line.of(left + " more must wait: you have to decide on another problem first."));
  }

  /** A change as it will be seen with the permissions that it ends with. */
  private static Change opened(Change change, List<Amendment> amendments) {
    Place place = change.after().place();
    for (Amendment amendment : amendments) {
      if (amendment instanceof Amendment.Mode mode
          && (mode.path().equals(place.shown()) || mode.path().equals(place.path()))) {
        Place closed =
            new Place(
                place.path(),
                place.shown(),
                place.exists(),
                Optional.of(mode.after()),
                place.linkedTo());
        AwsFile after = new AwsFile(change.file(), closed, change.after().document());
        return new Change(change.before(), after, change.edits());
      }
    }
    return change;
  }

  private static String command(Chart chart, List<Finding> attempted) {
    if (attempted.stream().anyMatch(finding -> finding.automatic().isEmpty())) {
      return "";
    }
    List<String> codes = attempted.stream().map(Finding::code).distinct().toList();
    String profile = chart.wish().profile().map(name -> " " + name).orElse("");
    return "awsmith doctor"
        + profile
        + " --fix"
        + (attempted.containsAll(chart.automatic()) ? "" : " --only " + String.join(",", codes));
  }

  @Override
  public Next written(Event.Written written, Map<String, Object> report) {
    List<Map<String, Object>> saved = new ArrayList<>(chart.saved());
    saved.add(report);
    return Examining.again(chart, attempted, saved);
  }

  @Override
  public Next over(Event.FilesRead fresh) {
    return Examining.again(chart, List.of(), chart.saved());
  }
}
