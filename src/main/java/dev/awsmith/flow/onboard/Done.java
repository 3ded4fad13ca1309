package dev.awsmith.flow.onboard;

import dev.awsmith.environment.Shell;
import dev.awsmith.flow.Told;
import dev.awsmith.flow.home.Opening;
import dev.awsmith.profile.Identity;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The profile works: how to use it, and what is left to do. */
record Done(Draft draft, String backup, Map<String, Object> report, Source source) implements Step {

  static Next after(Draft draft, String backup, Map<String, Object> report) {
    Source source = Source.of(draft);
    Done done = new Done(draft, backup, report, source);
    return draft.wish().deletesSource() && source.isDeletable()
        ? Next.anew(done, new Effect.DeleteFile(source.path()))
        : Next.anew(done);
  }

  @Override
  public Page page() {
    return Page.of("Set up > Done", "Saved")
        .text(text())
        .actions(actions())
        .copying(commands().toArray(String[]::new))
        .message(source.said().isEmpty() ? "To undo: awsmith undo" : source.said());
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took(Action.LEAVE) -> Next.finish(outcome());
      case Event.Answered answer when answer.took("home") ->
          Next.anew(new Opening(draft.situation()), new Effect.ReadFiles());
      case Event.Answered answer when answer.took("delete") ->
          Next.instead(this, new Effect.DeleteFile(source.path()));
      case Event.FileDeleted deleted -> Next.instead(with(source.deleted(deleted.path())));
      case Event.FileTrouble trouble -> Next.instead(with(source.kept(trouble.problem())));
      default -> Next.instead(this);
    };
  }

  private Done with(Source other) {
    return new Done(draft, backup, report, other);
  }

  /** What deletes for good has no letter of its own: it is a button beside the safe one. */
  private Action[] actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.submit(Action.LEAVE, "Finish"));
    if (source.isDeletable()) {
      actions.add(Action.go("delete", '\0', "Delete that file"));
    }
    actions.add(Action.go("home", 'h', "All profiles"));
    return actions.toArray(Action[]::new);
  }

  private List<Line> text() {
    List<Line> lines = new ArrayList<>(saved());
    lines.add(Line.BLANK);
    if (!shadowing().isEmpty()) {
      lines.add(
          Line.of(
              Role.ATTENTION,
              "In this terminal " + String.join(", ", shadowing()) + " would win over it. First:"));
      lines.add(numbered(forget()));
      lines.add(Line.BLANK);
    }
    lines.add(Line.of("Use it in this terminal (" + shell().word() + ")"));
    lines.add(numbered(export()));
    lines.add(Line.of("Try it"));
    lines.add(numbered(tryIt()));
    lines.add(Line.BLANK);
    lines.add(Line.of("Still to do"));
    source.reminder().ifPresent(words -> lines.add(Line.of("  - " + words).hanging(4)));
    lines.add(
        Line.of("  - Your clipboard may still hold the secret. Copy something else.").hanging(4));
    lines.add(Line.of("  - " + reminder()).hanging(4));
    return lines;
  }

  /** A command with the number that copies it. */
  private Line numbered(String command) {
    int number = commands().indexOf(command) + 1;
    return Line.of(Role.STRONG, "  " + number + "  " + command).hanging(5).spoken(command);
  }

  private List<String> commands() {
    return Stream.of(forget(), export(), tryIt()).filter(command -> !command.isEmpty()).toList();
  }

  private List<Line> saved() {
    return List.of(
        Line.of(Role.OK, "Saved. Profile \"" + draft.profile() + "\" is ready."),
        draft
            .identity()
            .map(Done::accepted)
            .orElse(
                Line.of(
                    Role.ATTENTION,
                    "NOT CHECKED with AWS. Check it with: awsmith check " + draft.profile())));
  }

  private static Line accepted(Identity identity) {
    return Line.of(
        "Read back from disk and accepted by AWS: "
            + identity.inWords()
            + ", "
            + identity.account().grouped()
            + ".");
  }

  private String reminder() {
    if (draft.keys().id().isTemporary()) {
      return "These keys are temporary. When they end, paste new ones: awsmith import -";
    }
    int days = draft.situation().keyAgeLimit().days();
    Instant made = draft.origin().created().orElseGet(draft.situation().clock()::instant);
    return "Rotate this key before "
        + Told.day(made.plus(Duration.ofDays(days)))
        + " ("
        + days
        + " days).";
  }

  private Outcome outcome() {
    List<Line> receipt = new ArrayList<>(saved());
    receipt.add(Line.of("Use it:  " + export()));
    receipt.add(Line.of("Try it:  " + tryIt()));
    receipt.add(Line.of("Undo:    awsmith undo   (backup " + backup + ")"));
    Map<String, Object> data = new LinkedHashMap<>(report);
    data.put("next", List.of(export(), tryIt()));
    return source.told(new Outcome(ExitCode.DONE, receipt, data), draft.wish().deletesSource());
  }

  private List<String> shadowing() {
    return List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN").stream()
        .filter(name -> !draft.situation().variables().getOrDefault(name, "").isEmpty())
        .toList();
  }

  private String forget() {
    return shadowing().isEmpty() ? "" : shell().unset(shadowing());
  }

  private Shell shell() {
    return draft.situation().shell().get();
  }

  private String export() {
    return shell().export("AWS_PROFILE", draft.profile());
  }

  private String tryIt() {
    return "aws sts get-caller-identity --profile " + draft.profile();
  }
}
