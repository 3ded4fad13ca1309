package dev.awsmith.flow.onboard;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The profile is asked about once more, with the values as they stand on disk. */
record CheckingAgain(Draft draft, Patience patience, String backup, Map<String, Object> report)
    implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  static Next of(Draft saved, String backup, Map<String, Object> report) {
    Optional<Credentials> onDisk =
        saved.files().profile(saved.profile()).flatMap(Profile::credentials);
    if (onDisk.isEmpty()) {
      return Next.anew(new SavedButRefused(saved, backup, report, unreadable(saved.files())));
    }
    return saved.caller().isEmpty()
        ? Done.after(saved, backup, report)
        : Next.anew(new CheckingAgain(saved, Patience.FRESH, backup, report), question(saved));
  }

  private static Effect.CheckCaller question(Draft saved) {
    Profile onDisk = saved.files().profile(saved.profile()).orElseThrow();
    return new Effect.CheckCaller(
        saved.profile(), onDisk.credentials().orElseThrow(), saved.region().orElseThrow());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Progress.REVIEW
        .page()
        .text("Saved. Reading it back from disk and asking AWS once more.")
        .waiting(
            patience.waiting(new Waiting("Asking AWS about \"" + draft.profile() + "\"", LIMIT)))
        .message("Saved. To undo: awsmith undo");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.CallerFound found -> Done.after(draft.with(found), backup, report);
      case Event.CallRefused refused when patience.waits(draft, refused.refusal()) ->
          Next.anew(
              new CheckingAgain(draft, patience.after(), backup, report),
              patience.again(question(draft)));
      case Event.CallRefused refused ->
          Next.anew(
              new SavedButRefused(
                  draft,
                  backup,
                  report,
                  rejected(
                      Told.refusal(
                          refused.refusal(), draft.keys(), draft.region().orElseThrow()))));
      default -> Next.instead(this);
    };
  }

  /** Nobody may take the refusal for the whole story: the files are written. */
  private static Problem rejected(Problem refusal) {
    return new Problem(
        refusal.exit(),
        refusal.code(),
        "Saved, but the check of what is on disk failed: " + refusal.headline(),
        refusal.what(),
        refusal.why(),
        refusal.evidence(),
        Stream.concat(Stream.of("Undo the change with: awsmith undo"), refusal.fixes().stream())
            .toList(),
        refusal.otherwise());
  }

  private static Problem unreadable(AwsFiles files) {
    return Problem.of(
        ExitCode.FILES,
        "Saved, but the keys cannot be read back from " + files.credentials().place().shown() + ".",
        "Undo the change with: awsmith undo");
  }
}
