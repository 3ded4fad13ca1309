package dev.awsmith.flow;

import dev.awsmith.environment.Shell;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Places;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.TextFile;
import dev.awsmith.wizard.Undoable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A world in memory: two files, and an AWS that answers as it was told to. */
public final class PaperWorld implements Function<Effect, Event> {
  public static final Instant NOW = Instant.parse("2026-03-04T10:12:09Z");

  public final List<Effect> orders = new ArrayList<>();
  private final Map<String, String> loose = new HashMap<>();
  private final Deque<Event> answers = new ArrayDeque<>();
  private final Deque<Runnable> accidents = new ArrayDeque<>();
  private final Map<String, List<Change>> undoes = new HashMap<>();
  private final Map<String, String> ignored = new HashMap<>();
  private List<TextFile> startFiles = List.of();
  private List<Rotation> rotations = List.of();
  private Places places = Places.NOTHING_ODD;
  private AwsFiles files;

  public PaperWorld(String credentials, String config) {
    files =
        new AwsFiles(file(SharedFile.CREDENTIALS, credentials), file(SharedFile.CONFIG, config));
  }

  public static Situation situation(String... variables) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      all.put(variables[i], variables[i + 1]);
    }
    return new Situation(
        all, InstantSource.fixed(NOW), () -> Shell.BASH, List.of(), false, false, false);
  }

  /** A file outside the AWS folder. */
  public PaperWorld holding(String path, String text) {
    loose.put(path, text);
    return this;
  }

  /** What the shell reads when it starts. */
  public PaperWorld starting(String path, String text) {
    startFiles = List.of(new TextFile(path, text));
    return this;
  }

  /** The journals of rotations that are not over. */
  public PaperWorld amid(Rotation... open) {
    rotations = List.of(open);
    return this;
  }

  /** What is around the AWS files. */
  public PaperWorld amid(Places surroundings) {
    places = surroundings;
    return this;
  }

  /** What AWS will answer next; after the last of these, it accepts everybody. */
  public PaperWorld answering(Event... events) {
    answers.addAll(List.of(events));
    return this;
  }

  /** What another program does before the next write. */
  public PaperWorld meanwhile(SharedFile which, String text) {
    accidents.add(() -> files = files.with(file(which, text)));
    return this;
  }

  /** The orders of one kind, first things first. */
  public <T extends Effect> List<T> ordered(Class<T> kind) {
    return orders.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public String credentials() {
    return files.credentials().document().text().toString();
  }

  public String config() {
    return files.config().document().text().toString();
  }

  public AwsFiles files() {
    return files;
  }

  public static Event caller(String arn) {
    return caller(arn, "");
  }

  private static Event caller(String arn, String profile) {
    String account = arn.split(":")[4];
    return new Event.CallerFound(
        profile,
        new Identity(new AccountId(account), arn, "AIDARZPUZDIKIUFISP2VX"),
        "sts.us-east-1.amazonaws.com",
        Duration.ofMillis(80),
        Optional.empty());
  }

  public static Event refusal(Refusal.Reason reason, String code) {
    return refusal(reason, code, "");
  }

  public static Event refusal(Refusal.Reason reason, String code, String profile) {
    return new Event.CallRefused(
        profile, new Refusal(reason, code, 403, "No.", "sts.amazonaws.com", Optional.empty()));
  }

  @Override
  public Event apply(Effect effect) {
    orders.add(effect);
    return switch (effect) {
      case Effect.ReadFiles read -> new Event.FilesRead(files);
      case Effect.CheckLater later -> apply(later.question());
      case Effect.CheckCaller check ->
          answers.isEmpty()
              ? caller("arn:aws:iam::111122223333:user/dev-anna", check.profile())
              : answers.remove();
      case Effect.WriteChanges write -> write(write);
      case Effect.KeepSetting keep ->
          new Event.SettingKept(keep.setting(), keep.value(), "~/.config/awsmith/config.toml");
      case Effect.ReadPaste paste ->
          loose.containsKey(paste.path())
              ? new Event.PasteRead(paste.path(), loose.get(paste.path()))
              : trouble(paste.path() + " is not there.");
      case Effect.LookInDownloads look -> new Event.DownloadsSeen(List.of());
      case Effect.DeleteFile delete -> {
        loose.remove(delete.path());
        yield new Event.FileDeleted(delete.path());
      }
      case Effect.ListBackups list ->
          new Event.BackupsListed(
              undoes.keySet().stream()
                  .map(
                      id ->
                          new Undoable(
                              id,
                              Duration.ofMinutes(3),
                              "a change",
                              List.of("config"),
                              "can undo",
                              undoes.get(id),
                              List.of()))
                  .toList());
      case Effect.PlanUndo undo ->
          undoes.containsKey(undo.backup())
              ? new Event.UndoPlanned(
                  undo.backup(), "a change", undoes.get(undo.backup()), List.of(), Map.of())
              : trouble(undo.backup() + " is no backup here.");
      case Effect.AskTogether together ->
          new Event.AnsweredTogether(together.questions().stream().map(this).toList());
      case Effect.TryRole role ->
          answers.isEmpty()
              ? new Event.RoleLent(
                  role.profile(), Credentials.temporary("ASIARTYNJLG43LJTT77O", "x", "token"))
              : answers.remove();
      case Effect.ReadTrust trust -> answers.remove();
      case Effect.OpenEditor open -> {
        if (!accidents.isEmpty()) {
          accidents.remove().run();
        }
        yield new Event.EditorClosed();
      }
      case Effect.RecallKeys recall -> new Event.KeysRecalled(Map.of(), rotations, Set.of());
      case Effect.ListKeys list -> new Event.KeysListed(list.user(), List.of());
      case Effect.LookAround look -> new Event.LookedAround(files, places, startFiles, ignored);
      case Effect.KeepIgnored keep -> {
        keep.reason()
            .ifPresentOrElse(
                why -> ignored.put(keep.finding(), why), () -> ignored.remove(keep.finding()));
        yield new Event.IgnoredKept(ignored);
      }
      default -> throw new AssertionError("nobody does this: " + effect);
    };
  }

  private Event write(Effect.WriteChanges write) {
    if (!accidents.isEmpty()) {
      accidents.remove().run();
    }
    for (Change change : write.changes()) {
      if (!files
          .get(change.file())
          .document()
          .text()
          .sameBytes(change.before().document().text())) {
        return new Event.ChangedMeanwhile(change.file(), 1);
      }
    }
    String id = "backup-" + (undoes.size() + 1);
    undoes.put(
        id,
        write.changes().stream()
            .map(change -> new Change(change.after(), change.before(), List.of()))
            .toList());
    write.changes().forEach(change -> files = files.with(change.after()));
    return new Event.Written(id, files);
  }

  private static AwsFile file(SharedFile which, String text) {
    String name = which.fileName();
    return new AwsFile(
        which,
        new Place(
            "/home/anna/.aws/" + name,
            "~/.aws/" + name,
            !text.isEmpty(),
            text.isEmpty() ? Optional.empty() : Optional.of("0600"),
            Optional.empty()),
        IniDocument.of(which, Text.of(text)));
  }

  private static Event trouble(String sentence) {
    return new Event.FileTrouble(Problem.of(ExitCode.FILES, sentence));
  }
}
