package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Problem;
import java.util.List;
import java.util.Optional;

/** A small change to one profile: what it edits, and how it is spoken of. */
public interface Chore {
  /** Why it cannot be done to these files. */
  Optional<Problem> obstacle(AwsFiles files);

  /** The edits, where nothing is in the way. */
  List<Edit> edits(AwsFiles files);

  /** What a person should know before saying yes. */
  default List<Line> notes(AwsFiles files) {
    return List.of();
  }

  /** {@code Rename "lab" to "sandbox"?} */
  String question();

  /** What was done, in the past: {@code Renamed "lab" to "sandbox".} */
  String done();

  /** The same for the list of backups. */
  String summary();

  /** The command that does it. */
  String command();
}
