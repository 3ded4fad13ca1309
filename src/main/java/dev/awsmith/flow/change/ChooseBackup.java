package dev.awsmith.flow.change;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Undoable;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the changes made so far to take back. */
public record ChooseBackup(Situation situation, AwsFiles files, Optional<List<Undoable>> backups)
    implements Step {
  private static final String BACKUP = "backup";

  @Override
  public boolean asks() {
    return backups.isPresent();
  }

  @Override
  public Page page() {
    Page page = Page.of("Undo", "");
    if (backups.isEmpty()) {
      return page.waiting(new Waiting("Looking for backups", Duration.ofSeconds(10)));
    }
    List<Undoable> found = backups.orElseThrow();
    return found.isEmpty()
        ? page.text("There is nothing to undo: awsmith has changed no file yet.")
            .actions(Action.submit("leave", "Go back"))
        : page.text("Which change do you want to take back?")
            .ask(
                new Field.Menu(
                    new Ask(
                        BACKUP,
                        "Change",
                        "ID",
                        "Which change to take back",
                        Help.of("An undo is a change like any other: it can be undone too.")),
                    List.of(
                        Column.left("WHEN"),
                        Column.left("WHAT"),
                        new Column("FILES", Column.Align.LEFT, 2),
                        new Column("STATE", Column.Align.LEFT, 1)),
                    found.stream().map(ChooseBackup::option).toList(),
                    Initial.of(found.getFirst().id())))
            .actions(Action.submit("undo", "Show what undoing it changes"))
            .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.BackupsListed listed ->
          Next.instead(new ChooseBackup(situation, files, Optional.of(listed.backups())));
      case Event.FileTrouble trouble -> Trouble.atStart("Undo", trouble.problem());
      case Event.Answered answer when answer.took("undo") ->
          Undoing.of(situation, files, answer.get(BACKUP));
      case Event.Answered answer ->
          Next.finish(
              new Outcome(ExitCode.DONE, Line.lines("There is nothing to undo."), Map.of()));
      default -> Next.instead(this);
    };
  }

  private static Option option(Undoable backup) {
    String age = Told.ago(backup.age());
    String files = String.join(", ", backup.files());
    return new Option(
        backup.id(),
        List.of(
            new Span(Role.PLAIN, age),
            new Span(Role.PLAIN, backup.summary()),
            new Span(Role.HINT, files),
            new Span(Role.HINT, backup.state())),
        age + ": " + backup.summary() + ". " + files + ". " + backup.state() + ".",
        detail(backup),
        Optional.empty());
  }

  /** The lines that taking it back would change. */
  private static List<Line> detail(Undoable backup) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Backup " + backup.id() + ": " + backup.state() + "."));
    backup.changes().forEach(change -> lines.addAll(ChangeLines.of(change)));
    backup.amendments().forEach(amendment -> lines.addAll(AmendmentLines.of(amendment)));
    return lines;
  }
}
