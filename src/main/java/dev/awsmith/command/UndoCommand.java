package dev.awsmith.command;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Undoable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a change back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Take back a change: the last one, or the one with this ID.")
final class UndoCommand implements Callable<Integer> {
  private static final List<String> COLUMNS = List.of("ID", "WHAT", "FILES", "STATE");
  private final Run run;

  @ArgGroup private Which which = new Which();

  @Option(names = "--list", description = "List the changes that can be taken back.")
  private boolean list;

  @Option(names = "--force", description = "Put the whole file back, later changes and all.")
  private boolean force;

  /** The change to take back, named in one of two ways. */
  private static final class Which {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
    private String id;

    @Option(names = "--to", paramLabel = "ID", description = "The same as the ID alone.")
    private String to;

    Optional<String> id() {
      return Optional.ofNullable(id).or(() -> Optional.ofNullable(to));
    }
  }

  UndoCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (list) {
      return listed();
    }
    return run.journey("undo", flows -> flows.undo(wanted(), force), Map.of());
  }

  /** Scripts take back the newest change; people choose. */
  private Optional<String> wanted() {
    return which
        .id()
        .or(
            () ->
                run.stage().face().isPresent()
                    ? Optional.empty()
                    : backups().stream().findFirst().map(Undoable::id));
  }

  private List<Undoable> backups() {
    return run.stage().world().apply(new Effect.ListBackups()) instanceof Event.BackupsListed listed
        ? listed.backups()
        : List.of();
  }

  private int listed() {
    Event event = run.stage().world().apply(new Effect.ListBackups());
    return event instanceof Event.FileTrouble trouble
        ? run.report("undo").ended(Outcome.of(trouble.problem()))
        : run.report("undo")
            .listed(
                new Columns(COLUMNS, backups().stream().map(UndoCommand::row).toList()),
                "There is nothing to undo: awsmith has changed no file yet.",
                Map.of("changes", backups().stream().map(UndoCommand::data).toList()));
  }

  private static List<String> row(Undoable backup) {
    return List.of(
        backup.id(), backup.summary(), String.join(", ", backup.files()), backup.state());
  }

  private static Map<String, Object> data(Undoable backup) {
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("id", backup.id());
    change.put("summary", backup.summary());
    change.put("files", backup.files());
    change.put("state", backup.state());
    return change;
  }
}
