package dev.awsmith.flow.change;

import dev.awsmith.environment.Os;
import dev.awsmith.environment.Shell;
import dev.awsmith.environment.StartFile;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.Amendment;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.TextFile;
import dev.awsmith.wizard.Trail;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes every new terminal complete awsmith's words: one line in the file that its shell reads. */
public record InstallCompletion(Situation situation, Shell shell) implements Step, Aftermath {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String TITLE = "Completion";

  /** zsh completes nothing before compinit has run, which not every start file calls. */
  private static final String COMPINIT =
      "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }; ";

  /** The order to read all that the shell may read, for the line may be there already. */
  public Effect order() {
    List<String> usual =
        StartFile.of(shell, os()).stream().filter(StartFile::isOurs).map(StartFile::path).toList();
    return new Effect.LookAround(
        usual.contains(target().path())
            ? usual
            : Stream.concat(Stream.of(target().path()), usual.stream()).toList());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(TITLE, "").waiting(new Waiting("Reading what your shell starts with", LIMIT));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.LookedAround seen ->
          installed(seen.startFiles()).map(this::nothingToDo).orElseGet(() -> review(seen));
      case Event.FileTrouble trouble -> Trouble.atStart(TITLE, trouble.problem());
      default -> Next.instead(this);
    };
  }

  private Next review(Event.LookedAround seen) {
    boolean newFile = seen.startFiles().stream().noneMatch(file -> file.path().equals(shown()));
    return Review.of(
        situation,
        new Proposal(
                seen.files(),
                List.of(),
                "Complete awsmith's words in " + shell.word() + "?",
                List.of(Line.of("Each new terminal then asks awsmith for them once.")),
                "completion in " + shell.word(),
                "awsmith completion " + shell.word() + " --install")
            .with(List.of(new Amendment.LastLine(shown(), line(), newFile, true))),
        new Trail(TITLE + " > Review", ""),
        this);
  }

  private Next nothingToDo(String where) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("dry_run", situation.dryRun());
    data.putAll(data());
    data.put("changes", List.of());
    return Next.finish(
        new Outcome(
            ExitCode.DONE,
            Line.lines("Nothing to do: " + where + " makes " + shell.word() + " complete already."),
            data));
  }

  /** Where a line that is no remark asks for the completion of this shell. */
  private Optional<String> installed(List<TextFile> files) {
    String wanted = "awsmith completion " + shell.word();
    for (TextFile file : files) {
      List<String> lines = file.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (line.contains(wanted) && !line.startsWith("#")) {
          return Optional.of(file.path() + ":" + (i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private String line() {
    String eval = shell.eval("awsmith completion " + shell.word()).orElseThrow();
    return shell == Shell.ZSH ? COMPINIT + eval : eval;
  }

  private StartFile target() {
    return StartFile.ofTerminals(shell, os(), situation.variables());
  }

  /** As a person knows the file. */
  private String shown() {
    return target().isOurs() ? "~/" + target().path() : target().path();
  }

  private static Os os() {
    return Os.named(System.getProperty("os.name"));
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("shell", shell.word());
  }

  @Override
  public Next written(Event.Written written, Map<String, Object> report) {
    return Saved.of("Done. Open a new terminal to use it.", written.backup(), report);
  }

  @Override
  public Next over(Event.FilesRead fresh) {
    return Next.anew(this, order());
  }
}
