package dev.awsmith;

import dev.awsmith.aws.Answer;
import dev.awsmith.aws.Iam;
import dev.awsmith.files.KnownKeys;
import dev.awsmith.files.Obstacle;
import dev.awsmith.files.Rotations;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Carries orders about access keys to IAM, and keeps the journals of their replacement. */
record KeyDesk(
    Cloud cloud, Rotations rotations, KnownKeys known, InstantSource clock, Pause pause) {
  /** Lets time pass. */
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** Who only looks has no turn. */
  Event recall() {
    rotations.endTurn();
    List<Rotation> open = rotations.all();
    Set<AccessKeyId> busy =
        open.stream().map(Rotation::oldKey).filter(rotations::isOthers).collect(Collectors.toSet());
    return new Event.KeysRecalled(known.created(), open, busy);
  }

  Event take(Effect.TakeTurn order) {
    return switch (rotations.take(order.key())) {
      case Rotations.Turn.Ours ours -> new Event.TurnTaken(rotations.all());
      case Rotations.Turn.Others others -> new Event.TurnRefused();
      case Rotations.Turn.Impossible(var obstacle) -> trouble(obstacle);
    };
  }

  Event endTurn() {
    rotations.endTurn();
    return new Event.TurnEnded();
  }

  Event list(Effect.ListKeys order) {
    return switch (asked(order.callers(), order.region(), iam -> iam.keys(order.user()))) {
      case Answer.Yes<List<UserKey>>(var keys, var endpoint, var offset) -> {
        known.learn(keys.stream().collect(Collectors.toMap(UserKey::id, UserKey::created)));
        yield new Event.KeysListed(
            order.user(),
            order.usage() ? keys.stream().map(key -> used(order, key)).toList() : keys);
      }
      case Answer.No<List<UserKey>>(var refusal) -> refused("ListAccessKeys", refusal);
    };
  }

  /** Whoever may not ask for it can replace keys all the same. */
  private UserKey used(Effect.ListKeys order, UserKey key) {
    return switch (asked(order.callers(), order.region(), iam -> iam.lastUse(key.id()))) {
      case Answer.Yes<Usage>(var usage, var endpoint, var offset) -> key.used(usage);
      case Answer.No<Usage> no -> key;
    };
  }

  Event devices(Effect.ListMfaDevices order) {
    return switch (cloud.iam(order.caller(), order.region()).mfaDevices(order.user())) {
      case Answer.Yes<List<String>>(var devices, var endpoint, var offset) ->
          new Event.MfaDevicesListed(devices);
      case Answer.No<List<String>>(var refusal) -> refused("ListMFADevices", refusal);
    };
  }

  /** IAM may not know a new key yet, or an old one any more; then another one signs. */
  private <T> Answer<T> asked(
      List<Credentials> callers, String region, Function<Iam, Answer<T>> question) {
    Answer<T> answer = question.apply(cloud.iam(callers.getFirst(), region));
    boolean unknown =
        answer instanceof Answer.No<T>(var refusal) && refusal.reason() == Reason.UNKNOWN_KEY;
    return unknown && callers.size() > 1
        ? asked(callers.subList(1, callers.size()), region, question)
        : answer;
  }

  Event keep(Effect.KeepRotation order) {
    return rotations
        .keep(order.rotation())
        .map(KeyDesk::trouble)
        .orElseGet(() -> new Event.RotationKept(order.rotation()));
  }

  Event forget(Effect.ForgetRotation order) {
    return rotations
        .forget(order.profile())
        .map(KeyDesk::trouble)
        .orElseGet(() -> new Event.RotationForgotten(order.profile()));
  }

  /** Between the answer of AWS and the disk there is nothing else. */
  Event create(Effect.CreateKey order) {
    Rotation intent = order.intent();
    Iam iam = cloud.iam(order.caller(), intent.region());
    return switch (iam.createKey(intent.user())) {
      case Answer.Yes<Credentials>(var key, var endpoint, var offset) -> {
        Rotation created = intent.created(key, clock.instant());
        yield rotations
            .keep(created)
            .map(obstacle -> notKept(iam, intent, key, obstacle))
            .orElseGet(() -> new Event.KeyCreated(created));
      }
      case Answer.No<Credentials>(var refusal) -> refused("CreateAccessKey", refusal);
    };
  }

  private static Event notKept(Iam iam, Rotation intent, Credentials key, Obstacle obstacle) {
    boolean deleted = iam.deleteKey(intent.user(), key.id()) instanceof Answer.Yes<AccessKeyId>;
    return new Event.KeyNotKept(key, deleted, problem(obstacle));
  }

  Event check(Effect.CheckLater order) {
    rest(order.pause());
    return cloud.check(order.question());
  }

  /** STS and IAM learn of a new key at different times; only both together are an answer. */
  Event attempt(Effect.TryKey order) {
    rest(order.pause());
    Event told = cloud.check(new Effect.CheckCaller("", order.key(), order.region()));
    Optional<Refusal> refusal =
        told instanceof Event.CallRefused refused
            ? Optional.of(refused.refusal())
            : byIam(order).filter(no -> no.reason() != Reason.DENIED);
    return new Event.KeyTried(clock.instant(), refusal);
  }

  private void rest(Duration time) {
    try {
      pause.of(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be forbidden something is to be known. */
  private Optional<Refusal> byIam(Effect.TryKey order) {
    return switch (cloud.iam(order.key(), order.region()).keys(order.user())) {
      case Answer.Yes<List<UserKey>> yes -> Optional.empty();
      case Answer.No<List<UserKey>>(var refusal) -> Optional.of(refusal);
    };
  }

  Event set(Effect.SetKey order) {
    return switch (asked(
        order.callers(),
        order.region(),
        iam -> iam.setActive(order.user(), order.key(), order.active()))) {
      case Answer.Yes<AccessKeyId> yes -> new Event.KeySet(order.key(), order.active());
      case Answer.No<AccessKeyId>(var refusal) -> refused("UpdateAccessKey", refusal);
    };
  }

  Event delete(Effect.DeleteKey order) {
    return switch (asked(
        order.callers(), order.region(), iam -> iam.deleteKey(order.user(), order.key()))) {
      case Answer.Yes<AccessKeyId> yes -> {
        known.learnDeleted(order.key(), clock.instant());
        yield new Event.KeyDeleted(order.key());
      }
      case Answer.No<AccessKeyId>(var refusal) when refusal.reason() == Reason.NOT_FOUND ->
          new Event.KeyDeleted(order.key());
      case Answer.No<AccessKeyId>(var refusal) -> refused("DeleteAccessKey", refusal);
    };
  }

  private static Event refused(String action, Refusal refusal) {
    return new Event.ActionRefused("iam:" + action, refusal);
  }

  private static Event trouble(Obstacle obstacle) {
    return new Event.FileTrouble(problem(obstacle));
  }

  private static Problem problem(Obstacle obstacle) {
    return Problem.of(
        ExitCode.FILES, obstacle.file() + " " + obstacle.happened() + ".", obstacle.remedy());
  }
}
