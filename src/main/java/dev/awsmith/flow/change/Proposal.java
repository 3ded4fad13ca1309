package dev.awsmith.flow.change;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.wizard.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes a person is asked to agree to, and what is to be said of them.
 *
 * @param amendments what changes around the AWS files
 * @param question such as {@code Save profile "work"?}
 * @param notes what else the person should know before saying yes
 * @param summary the change in a few words, for the list of what can be undone
 * @param command what would do the same without the wizard; may be empty
 */
public record Proposal(
    AwsFiles files,
    List<Change> changes,
    List<Amendment> amendments,
    String question,
    List<Line> notes,
    String summary,
    String command) {
  public Proposal {
    changes = List.copyOf(changes);
    amendments = List.copyOf(amendments);
    notes = List.copyOf(notes);
  }

  public Proposal(
      AwsFiles files,
      List<Change> changes,
      String question,
      List<Line> notes,
      String summary,
      String command) {
    this(files, changes, List.of(), question, notes, summary, command);
  }

  /** The same together with changes around the AWS files. */
  public Proposal with(List<Amendment> others) {
    return new Proposal(files, changes, others, question, notes, summary, command);
  }

  /** The same with more that the person should know. */
  Proposal noting(List<Line> more) {
    return new Proposal(
        files,
        changes,
        amendments,
        question,
        Stream.concat(notes.stream(), more.stream()).toList(),
        summary,
        command);
  }

  /** The same where only another command does the same. */
  Proposal by(String other) {
    return new Proposal(files, changes, amendments, question, notes, summary, other);
  }

  boolean isEmpty() {
    return changes.isEmpty() && amendments.isEmpty();
  }

  /** What is told to scripts; where nothing was written, {@code backup} is empty. */
  Map<String, Object> report(boolean dryRun, Map<String, Object> more, String backup) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("dry_run", dryRun);
    report.putAll(more);
    report.put(
        "changes",
        Stream.concat(
                changes.stream().map(ChangeLines::data),
                amendments.stream().map(AmendmentLines::data))
            .toList());
    if (!backup.isEmpty()) {
      report.put("backup", backup);
    }
    return report;
  }
}
