package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Diagnosis;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.SharedFile;
import java.util.ArrayList;
import java.util.List;

/**
 * All that needs nobody to decide, mended in memory round after round, for one fix may bring
 * another problem to light. Each round is proved; what is written is what the last one left.
 *
 * @param mended the files after all rounds
 */
record Rounds(AwsFiles mended, List<Finding> attempted, List<Amendment> amendments) {
  /** More than this no file needs, and no mistake of ours may take. */
  private static final int MOST = 10;

  static Rounds of(Chart chart) {
    Rounds rounds = new Rounds(chart.files(), List.of(), List.of());
    List<Finding> automatic = chart.automatic();
    for (int round = 0; round < MOST && !automatic.isEmpty(); round++) {
      Rounds next = rounds.with(chart, automatic);
      if (next.attempted.size() == rounds.attempted.size()) {
        return rounds;
      }
      rounds = next;
      automatic = rounds.left(chart);
    }
    return rounds;
  }

  /** What a diagnosis of the mended files finds, without what was tried already. */
  private List<Finding> left(Chart chart) {
    List<Finding> found = Diagnosis.of(chart.scene().with(mended)).findings();
    return chart.automatic(found).stream()
        .filter(finding -> attempted.stream().noneMatch(past -> Chart.isSame(past, finding)))
        .toList();
  }

  private Rounds with(Chart chart, List<Finding> automatic) {
    List<Edit> edits = new Diagnosis(automatic, List.of()).automaticEdits(mended);
    List<Finding> tried = new ArrayList<>(attempted);
    List<Amendment> around = new ArrayList<>(amendments);
    for (Finding finding : automatic) {
      Remedy remedy = finding.automatic().orElseThrow().remedy();
      List<Amendment> more = Amendments.of(chart, remedy);
      more.stream().filter(one -> !around.contains(one)).forEach(around::add);
      boolean whole = edits.containsAll(finding.automatic().get().edits());
      if (whole && (!more.isEmpty() || remedy instanceof Remedy.Edits)) {
        tried.add(finding);
      }
    }
    return new Rounds(after(edits), List.copyOf(tried), List.copyOf(around));
  }

  private AwsFiles after(List<Edit> edits) {
    AwsFiles files = mended;
    for (Change change : mended.plan(edits)) {
      files =
          change.file() == SharedFile.CREDENTIALS
              ? new AwsFiles(change.after(), files.config())
              : new AwsFiles(files.credentials(), change.after());
    }
    return files;
  }

  /** From the files as they are to what the last round left, in one step. */
  List<Change> changes(AwsFiles before) {
    List<Change> changes = new ArrayList<>();
    for (SharedFile which : SharedFile.values()) {
      AwsFile old = before.get(which);
      AwsFile fresh = mended.get(which);
      if (!old.document().text().sameBytes(fresh.document().text())) {
        changes.add(
            new Change(old, fresh, List.of(new Edit.Restore(which, fresh.document().text()))));
      }
    }
    return changes;
  }
}
