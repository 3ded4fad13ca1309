package dev.awsmith.wizard;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.UserKey;
import dev.awsmith.settings.Setting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something that happened. */
public sealed interface Event {
  /** Whether it made earlier answers the past: there is no Back beyond it. */
  default boolean pointOfNoReturn() {
    return false;
  }

  /** What made earlier answers the past. */
  sealed interface Decisive extends Event {
    @Override
    default boolean pointOfNoReturn() {
      return true;
    }
  }

  /** A person, or a flag, took an action of the page with these answers by field name. */
  record Answered(String action, Map<String, String> values) implements Event {
    public Answered {
      values = Map.copyOf(values);
    }

    public String get(String field) {
      return values.getOrDefault(field, "");
    }

    public boolean took(String id) {
      return action.equals(id);
    }

    /** Answers may be secrets. */
    @Override
    public String toString() {
      return "Answered[" + action + ", " + values.keySet() + "]";
    }
  }

  /** The terminal was given a text for its clipboard; whether it took it, it does not tell. */
  record Copied() implements Event {}

  /** Text was pasted. */
  record Pasted(String text) implements Event {
    @Override
    public String toString() {
      return "Pasted[" + text.length() + " characters]";
    }
  }

  /** Both files, as they lie on disk now. */
  record FilesRead(AwsFiles files) implements Event {}

  /**
   * Both files and what is around them.
   *
   * @param ignored the findings that the person does not want to hear of, and why
   */
  record LookedAround(
      AwsFiles files, Places places, List<TextFile> startFiles, Map<String, String> ignored)
      implements Event {
    public LookedAround {
      startFiles = List.copyOf(startFiles);
      ignored = Map.copyOf(ignored);
    }
  }

  /** The findings that the person does not want to hear of, and why. */
  record IgnoredKept(Map<String, String> ignored) implements Event {
    public IgnoredKept {
      ignored = Map.copyOf(ignored);
    }
  }

  /** The editor is closed; whether anything was changed nobody knows. */
  record EditorClosed() implements Event {}

  /**
   * A setting of awsmith itself is in its file now, or no longer.
   *
   * @param place the file
   */
  record SettingKept(Setting setting, Optional<String> value, String place) implements Event {}

  /** Something about a file stands in the way. */
  record FileTrouble(Problem problem) implements Event {}

  /**
   * AWS answered who the caller is.
   *
   * @param profile as the effect named it
   * @param endpoint the host that answered
   * @param clockOffset how far this computer's clock is ahead of AWS, where that is worth telling
   */
  record CallerFound(
      String profile,
      Identity identity,
      String endpoint,
      Duration took,
      Optional<Duration> clockOffset)
      implements Event {}

  /** AWS gave a role; with its credentials the next role of a chain can be asked for. */
  record RoleLent(String profile, Credentials session) implements Event {}

  /** AWS, or the network, refused. */
  record CallRefused(String profile, Refusal refusal) implements Event {}

  /** Who may assume a role, as its trust policy says it, in JSON. */
  record TrustRead(String policy) implements Event {}

  /** The answers to questions that were put together, in the order of the questions. */
  record AnsweredTogether(List<Event> answers) implements Event {
    public AnsweredTogether {
      answers = List.copyOf(answers);
    }
  }

  /** The changes are on disk, and a backup of what was there before. */
  record Written(String backup, AwsFiles files) implements Decisive {}

  /** The changes could be written, as far as that shows without doing it. */
  record WriteRehearsed() implements Event {}

  /** Another program changed a file after it was reviewed; nothing was written. */
  record ChangedMeanwhile(SharedFile file, int lines) implements Event {}

  /** The text of a file to import. */
  record PasteRead(String path, String text) implements Event {
    @Override
    public String toString() {
      return "PasteRead[" + path + "]";
    }
  }

  /** Files in the Downloads folder that look like keys, newest first. */
  record DownloadsSeen(List<Download> downloads) implements Event {
    public DownloadsSeen {
      downloads = List.copyOf(downloads);
    }
  }

  record FileDeleted(String path) implements Event {}

  /** The changes that can be taken back, newest first. */
  record BackupsListed(List<Undoable> backups) implements Event {
    public BackupsListed {
      backups = List.copyOf(backups);
    }
  }

  /**
   * What undoing a change would do to the files.
   *
   * @param deleted the access keys that awsmith ever deleted in AWS, and when
   */
  record UndoPlanned(
      String backup,
      String summary,
      List<Change> changes,
      List<Amendment> amendments,
      Map<AccessKeyId, Instant> deleted)
      implements Event {
    public UndoPlanned {
      changes = List.copyOf(changes);
      amendments = List.copyOf(amendments);
      deleted = Map.copyOf(deleted);
    }
  }

  /**
   * When keys were created, as far as AWS ever told, and the rotations that are not over.
   *
   * @param busy the old keys that another awsmith is replacing now
   */
  record KeysRecalled(
      Map<AccessKeyId, Instant> created, List<Rotation> rotations, Set<AccessKeyId> busy)
      implements Event {
    public static final KeysRecalled NONE = new KeysRecalled(Map.of(), List.of(), Set.of());

    public KeysRecalled {
      created = Map.copyOf(created);
      rotations = List.copyOf(rotations);
      busy = Set.copyOf(busy);
    }

    /** When a key was created: as AWS told, else as the journal of its rotation does. */
    public Optional<Instant> created(AccessKeyId key) {
      return Optional.ofNullable(created.get(key))
          .or(() -> rotations.stream().flatMap(one -> one.created(key).stream()).findFirst());
    }
  }

  /** No other awsmith is replacing the key; these rotations are not over, as it is now. */
  record TurnTaken(List<Rotation> rotations) implements Event {
    public TurnTaken {
      rotations = List.copyOf(rotations);
    }
  }

  /** Another awsmith is replacing the key. */
  record TurnRefused() implements Event {}

  /** Every awsmith may replace keys now. */
  record TurnEnded() implements Event {}

  /** The keys a user has. */
  record KeysListed(String user, List<UserKey> keys) implements Event {
    public KeysListed {
      keys = List.copyOf(keys);
    }
  }

  /** IAM, or the network, refused an action such as {@code iam:ListAccessKeys}. */
  record ActionRefused(String action, Refusal refusal) implements Event {}

  /** The MFA devices of a user, by their serial numbers or ARNs. */
  record MfaDevicesListed(List<String> devices) implements Event {
    public MfaDevicesListed {
      devices = List.copyOf(devices);
    }
  }

  /** Credentials for a while, better trusted than the key they were asked for with. */
  record SessionBegun(Credentials session) implements Event {}

  record RotationKept(Rotation rotation) implements Decisive {}

  record RotationForgotten(String profile) implements Event {}

  /** A new key exists, and its secret is on disk. */
  record KeyCreated(Rotation rotation) implements Decisive {}

  /**
   * A new key was created and could not be kept on disk.
   *
   * @param deleted whether it could be deleted again; if not, this is the only place that knows it
   */
  record KeyNotKept(Credentials key, boolean deleted, Problem problem) implements Decisive {}

  /** A key was tried; {@code refusal} is empty where both STS and IAM know it. */
  record KeyTried(Instant time, Optional<Refusal> refusal) implements Event {}

  record KeySet(AccessKeyId key, boolean active) implements Event {}

  /** The key is not there any more. */
  record KeyDeleted(AccessKeyId key) implements Event {}
}
