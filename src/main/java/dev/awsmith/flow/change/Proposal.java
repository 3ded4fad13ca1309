package dev.awsmith.flow.change;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.wizard.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes a person is asked to agree to, and what is to be said of them.
 *
 * @param question such as {@code Save profile "work"?}
 * @param notes what else the person should know before saying yes
 * @param summary the change in a few words, for the list of what can be undone
 * @param command what would do the same without the wizard; may be empty
 */
public record Proposal(
    AwsFiles files,
    List<Change> changes,
    String question,
    List<Line> notes,
    String summary,
    String command) {
  public Proposal {
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /** What is told to scripts; where nothing was written, {@code backup} is empty. */
  Map<String, Object> report(boolean dryRun, Map<String, Object> more, String backup) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("dry_run", dryRun);
    report.putAll(more);
    report.put("changes", changes.stream().map(ChangeLines::data).toList());
    if (!backup.isEmpty()) {
      report.put("backup", backup);
    }
    return report;
  }
}
