package dev.awsmith.wizard;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.Change;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Rotation;
import dev.awsmith.settings.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An order to the world outside. It carries all that is needed to carry it out. */
public sealed interface Effect {
  /** Whether somebody else needs the terminal to carry it out. */
  default boolean takesTerminal() {
    return false;
  }

  /** Whether the person may walk away before the outcome is known. */
  default boolean abandonable() {
    return true;
  }

  /** Whether it only asks, so that many of its kind may be under way at the same time. */
  default boolean onlyAsks() {
    return false;
  }

  /** What ends it for a person who goes back to before it; empty where nothing of it lasts. */
  default Optional<Effect> ending() {
    return Optional.empty();
  }

  /**
   * What the person is told who presses Ctrl-C before the outcome of an effect that must not be
   * left alone is known: each sentence once, and after the last one they may leave all the same.
   * Empty where nobody may.
   */
  default List<String> warnings() {
    return List.of();
  }

  /** An order that nobody walks away from before its outcome is known. */
  sealed interface Committed extends Effect {
    @Override
    default boolean abandonable() {
      return false;
    }
  }

  /** Read both AWS files: {@link Event.FilesRead}. */
  record ReadFiles() implements Effect {}

  /**
   * Read both AWS files and look at what is around them: {@link Event.LookedAround}.
   *
   * @param startFiles files to read besides, from the home folder or absolute; one that ends in
   *     {@code /} is a folder of them
   */
  record LookAround(List<String> startFiles) implements Effect {
    public LookAround {
      startFiles = List.copyOf(startFiles);
    }
  }

  /**
   * Remember that a finding is to be ignored, and why; without a reason, that it is not to be
   * ignored any longer: {@link Event.IgnoredKept}.
   */
  record KeepIgnored(String finding, Optional<String> reason) implements Committed {}

  /**
   * Ask STS who these credentials belong to: {@link Event.CallerFound}. {@code profile} comes back
   * with the answer, so that many can be asked at once; it is empty where there is none yet.
   */
  record CheckCaller(String profile, Credentials credentials, String region) implements Effect {
    @Override
    public boolean onlyAsks() {
      return true;
    }
  }

  /** After a pause, ask STS once more, for AWS may not have learned of a new key yet. */
  record CheckLater(CheckCaller question, Duration pause) implements Effect {}

  /**
   * Ask for a role with the credentials of another profile, to see whether AWS gives it: {@link
   * Event.RoleLent}.
   *
   * @param seconds how long the session is to last
   */
  record TryRole(
      String profile,
      Credentials caller,
      String region,
      String role,
      String session,
      Optional<String> externalId,
      int seconds)
      implements Effect {}

  /** Read who may assume a role of the caller's own account: {@link Event.TrustRead}. */
  record ReadTrust(Credentials caller, String region, String role) implements Effect {}

  /** Run the person's editor, and wait until it is closed: {@link Event.EditorClosed}. */
  record OpenEditor(List<String> command) implements Effect {
    public OpenEditor {
      command = List.copyOf(command);
    }

    @Override
    public boolean takesTerminal() {
      return true;
    }
  }

  /** Put questions at the same time, a bounded number of them: {@link Event.AnsweredTogether}. */
  record AskTogether(List<Effect> questions) implements Effect {
    public AskTogether {
      questions = List.copyOf(questions);
    }
  }

  /** Remember a setting of awsmith itself, or forget it: {@link Event.SettingKept}. */
  record KeepSetting(Setting setting, Optional<String> value) implements Committed {}

  /** Write reviewed changes, all or none: {@link Event.Written}. */
  record WriteChanges(List<Change> changes, List<Amendment> amendments, String summary)
      implements Committed {
    public WriteChanges {
      changes = List.copyOf(changes);
      amendments = List.copyOf(amendments);
    }

    public WriteChanges(List<Change> changes, String summary) {
      this(changes, List.of(), summary);
    }
  }

  /** Read a file that a person wants to import: {@link Event.PasteRead}. */
  record ReadPaste(String path) implements Effect {}

  /** Look for key files in the Downloads folder, by name only: {@link Event.DownloadsSeen}. */
  record LookInDownloads() implements Effect {}

  /** Delete a left-over file that holds a secret: {@link Event.FileDeleted}. */
  record DeleteFile(String path) implements Committed {}

  /** Hand a command to the clipboard of the terminal, never a secret: {@link Event.Copied}. */
  record CopyText(String text) implements Effect {}

  /** List what can be undone: {@link Event.BackupsListed}. */
  record ListBackups() implements Effect {}

  /** Work out what undoing a change would do: {@link Event.UndoPlanned}. */
  record PlanUndo(String backup, boolean wholeFile) implements Effect {}

  /**
   * Recall what is known of keys, and which rotations are not over, from disk alone: {@link
   * Event.KeysRecalled}.
   */
  record RecallKeys() implements Effect {}

  /**
   * List the keys of a user, with when they were used if {@code usage} is wanted and may be known:
   * {@link Event.KeysListed}. The first of the callers that IAM knows asks; here and below.
   */
  record ListKeys(List<Credentials> callers, String region, String user, boolean usage)
      implements Effect {
    public ListKeys {
      callers = List.copyOf(callers);
    }

    @Override
    public boolean onlyAsks() {
      return !usage;
    }
  }

  /** List the MFA devices of a user that show codes: {@link Event.MfaDevicesListed}. */
  record ListMfaDevices(Credentials caller, String region, String user) implements Effect {}

  /** Begin a session with a code of an MFA device: {@link Event.SessionBegun}. */
  record BeginSession(Credentials caller, String region, String device, String code)
      implements Effect {
    @Override
    public String toString() {
      return "BeginSession[" + caller + ", " + device + "]";
    }
  }

  /**
   * See that no other awsmith replaces the same key until this one ends: {@link Event.TurnTaken} or
   * {@link Event.TurnRefused}.
   */
  record TakeTurn(AccessKeyId key) implements Effect {
    @Override
    public Optional<Effect> ending() {
      return Optional.of(new EndTurn());
    }
  }

  /** Let every awsmith replace keys again: {@link Event.TurnEnded}. */
  record EndTurn() implements Effect {}

  /**
   * Find out whether changes could be written now, and write nothing: {@link Event.WriteRehearsed}.
   */
  record RehearseWrite(List<Change> changes) implements Committed {
    public RehearseWrite {
      changes = List.copyOf(changes);
    }
  }

  /** Keep on disk how far a rotation has come: {@link Event.RotationKept}. */
  record KeepRotation(Rotation rotation) implements Committed {}

  /** Forget a rotation that is over: {@link Event.RotationForgotten}. */
  record ForgetRotation(String profile) implements Committed {}

  /**
   * Create a key, asking once, and keep it on disk before anything else: {@link Event.KeyCreated}.
   * It must not be left alone, for AWS tells the secret only once.
   *
   * @param limit how long AWS may take to answer
   */
  record CreateKey(Credentials caller, Rotation intent, Duration limit) implements Committed {
    @Override
    public List<String> warnings() {
      return List.of(
          "Finishing this step so the new key is not lost... (up to " + limit.toSeconds() + " s)",
          "Leaving now would lose the secret of the new key. Press Ctrl-C once more to leave"
              + " anyway.");
    }
  }

  /** After a pause, ask both STS and IAM whether they accept a key: {@link Event.KeyTried}. */
  record TryKey(Credentials key, String region, String user, Duration pause) implements Effect {}

  /** Turn a key of a user on or off: {@link Event.KeySet}. */
  record SetKey(
      List<Credentials> callers, String region, String user, AccessKeyId key, boolean active)
      implements Committed {
    public SetKey {
      callers = List.copyOf(callers);
    }
  }

  /** Delete a key of a user for good: {@link Event.KeyDeleted}. */
  record DeleteKey(List<Credentials> callers, String region, String user, AccessKeyId key)
      implements Committed {
    public DeleteKey {
      callers = List.copyOf(callers);
    }
  }
}
