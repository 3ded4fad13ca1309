package dev.awsmith.flow.variables;

import dev.awsmith.environment.LineEdit;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.change.Aftermath;
import dev.awsmith.flow.change.Proposal;
import dev.awsmith.flow.change.Review;
import dev.awsmith.flow.change.Saved;
import dev.awsmith.flow.repair.Amendments;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Trail;
import java.util.List;
import java.util.Map;

/** Lines of start files become remarks. */
record Remarks(Situation situation, AwsFiles files, List<LineEdit> lines) implements Aftermath {
  Remarks {
    lines = List.copyOf(lines);
  }

  Next review() {
    return Review.of(
        situation,
        new Proposal(
                files,
                List.of(),
                "Make a remark of " + (lines.size() == 1 ? "this line?" : "these lines?"),
                List.of(
                    Line.of("Terminals that are open keep their variables until they are closed.")),
                "variables no longer set by " + lines.getFirst().path(),
                "")
            .with(Amendments.of(lines)),
        new Trail("Variables > For good > Review", ""),
        this);
  }

  @Override
  public Next written(Event.Written written, Map<String, Object> report) {
    return Saved.of(
        "Done. Open a new terminal, or run the unset line in this one.", written.backup(), report);
  }

  @Override
  public Next over(Event.FilesRead fresh) {
    return Looking.again(situation);
  }
}
