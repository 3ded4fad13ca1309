package dev.awsmith.flow.rotate;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.Optional;

/** First what the disk knows: a rotation that is not over, and how old the key is. */
record Recalling(Situation situation, AwsFiles files, RotationWish wish) implements Step {
  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(Rotating.PATH, "")
        .waiting(new Waiting("Looking for earlier rotations", Duration.ofSeconds(10)));
  }

  @Override
  public Next on(Event event) {
    return event instanceof Event.KeysRecalled recalled ? known(recalled) : Next.instead(this);
  }

  private Next known(Event.KeysRecalled recalled) {
    Credentials keys = files.profile(wish.profile()).flatMap(Profile::credentials).orElseThrow();
    Optional<KeyAge> age =
        recalled
            .created(keys.id())
            .map(created -> wish.limit().age(created, situation.clock().instant()));
    boolean fresh = age.filter(known -> !known.nearsLimit()).isPresent();
    Optional<Rotation> begun =
        recalled.rotations().stream()
            .filter(rotation -> rotation.profiles().contains(wish.profile()))
            .filter(
                rotation -> rotation.unfinished() || wish.way() != RotationWish.Way.BEGIN || fresh)
            .findFirst();
    boolean inGrace =
        begun.filter(rotation -> rotation.newKey().equals(Optional.of(keys.id()))).isPresent();
    Optional<KeyAge> young =
        age.filter(known -> wish.fromAge().filter(days -> known.days() < days).isPresent())
            .filter(known -> begun.isEmpty() || inGrace);
    if (young.isPresent()) {
      return Young.finish(wish, keys.id(), young.get());
    }
    if (begun.map(Rotation::oldKey).filter(recalled.busy()::contains).isPresent()) {
      return Busy.of(wish.profile());
    }
    if (begun.isPresent()) {
      return Unfinished.of(situation, files, wish, begun.get());
    }
    return wish.way() == RotationWish.Way.BEGIN
        ? Next.to(
            new Surveying(situation, files, wish, Optional.empty()),
            new Effect.CheckCaller(wish.profile(), keys, Survey.region(files, wish.profile())))
        : nothing(wish);
  }

  static Next nothing(RotationWish wish) {
    return Trouble.of(
        Rotating.PATH,
        Problem.of(
            ExitCode.USAGE,
            "No rotation of \"" + wish.profile() + "\" is under way.",
            wish.way() == RotationWish.Way.ROLLBACK
                ? "Once the old key is deleted, or all is taken back, there is nothing to take"
                    + " back."
                : "Begin one with: awsmith rotate " + wish.profile()));
  }
}
