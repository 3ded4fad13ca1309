package dev.awsmith.flow.rotate;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.util.List;
import java.util.Optional;

/**
 * AWS is asked who the keys belong to, before a rotation goes on.
 *
 * @param spare whether the key in the journal is asked with, for the one on disk was refused
 */
record Resuming(
    Situation situation, AwsFiles files, RotationWish wish, Rotation rotation, boolean spare)
    implements Step {
  static Next of(Situation situation, AwsFiles files, RotationWish wish, Rotation rotation) {
    return Next.to(
        new Resuming(situation, files, wish, rotation, false),
        new Effect.TakeTurn(rotation.oldKey()));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(Rotating.PATH + " > " + wish.profile(), "How far it came")
        .text(Unfinished.inWords(rotation))
        .waiting(new Waiting("Asking AWS about this key", situation.requestLimit()));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.TurnTaken turn ->
          turn.rotations().stream()
              .filter(open -> open.profile().equals(rotation.profile()))
              .findFirst()
              .map(this::asking)
              .orElseGet(() -> Recalling.nothing(wish));
      case Event.TurnRefused refused -> Busy.of(wish.profile());
      case Event.FileTrouble trouble -> Trouble.of(Rotating.PATH, trouble.problem());
      case Event.CallerFound found ->
          Settling.of(
              new Errand(
                  new Survey(situation, wish, files, found.identity(), Optional.empty(), List.of()),
                  rotation,
                  onDisk().filter(keys -> keys.id().equals(rotation.oldKey()))));
      case Event.CallRefused refused
          when refused.refusal().reason() == Refusal.Reason.UNKNOWN_KEY
              && !spare
              && rotation.newCredentials().isPresent() ->
          Next.instead(
              new Resuming(situation, files, wish, rotation, true),
              new Effect.CheckCaller(
                  wish.profile(), rotation.newCredentials().orElseThrow(), rotation.region()));
      case Event.CallRefused refused ->
          Trouble.of(
              Rotating.PATH,
              Told.refusal(refused.refusal(), files.profile(wish.profile()).orElseThrow(), files));
      default -> Next.instead(this);
    };
  }

  /** As it stands now that nobody else can go on with it. */
  private Next asking(Rotation now) {
    return Next.instead(
        new Resuming(situation, files, wish, now, false),
        new Effect.CheckCaller(wish.profile(), onDisk().orElseThrow(), now.region()));
  }

  private Optional<Credentials> onDisk() {
    return files.profile(wish.profile()).flatMap(Profile::credentials);
  }
}
