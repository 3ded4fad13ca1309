package dev.awsmith.flow.rotate;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.Identity;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.util.List;
import java.util.Optional;

/** AWS is asked whose key it is, and which keys that user has. */
record Surveying(Situation situation, AwsFiles files, RotationWish wish, Optional<Survey> survey)
    implements Step {
  /** Asks for the keys, when it is known whose. */
  static Next of(Survey survey) {
    return Next.to(asking(survey), effect(survey));
  }

  private static Surveying asking(Survey survey) {
    return new Surveying(survey.situation(), survey.files(), survey.wish(), Optional.of(survey));
  }

  private static Effect effect(Survey survey) {
    return new Effect.ListKeys(survey.callers(), survey.region(), survey.user(), true);
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(Rotating.PATH + " > " + wish.profile(), "Step 1 of 7: Check you can do this")
        .waiting(new Waiting("Asking AWS about this key", situation.requestLimit()))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.CallerFound found -> found(found.identity());
      case Event.CallRefused refused ->
          Trouble.of(
              Rotating.PATH,
              Told.refusal(refused.refusal(), files.profile(wish.profile()).orElseThrow(), files));
      case Event.KeysListed listed -> listed(survey.orElseThrow().with(listed.keys()));
      case Event.ActionRefused refused ->
          NotAllowed.of(survey.orElseThrow(), refused.action(), refused.refusal());
      default -> Next.instead(this);
    };
  }

  private Next found(Identity identity) {
    return switch (identity.kind()) {
      case USER -> {
        Survey known = new Survey(situation, wish, files, identity, Optional.empty(), List.of());
        yield Next.instead(asking(known), effect(known));
      }
      case ROOT -> Trouble.of(Rotating.PATH, root());
      default ->
          Trouble.of(
              Rotating.PATH,
              Problem.of(
                  ExitCode.USAGE,
                  "There is no key to rotate: these credentials are of "
                      + identity.inWords()
                      + ", and end by themselves."));
    };
  }

  private static Problem root() {
    return Problem.of(
        ExitCode.USAGE,
        "Do not rotate a root key, delete it.",
        "Sign in to the AWS website and create an IAM user with the rights you need.",
        "Set up a profile with a key of that user: awsmith",
        "Then delete the root key: top right, Security credentials, Access keys.");
  }

  private Next listed(Survey known) {
    if (known.current().isEmpty()) {
      return Trouble.of(
          Rotating.PATH,
          Problem.of(
              ExitCode.REJECTED,
              "AWS accepts this key, and does not list it among the keys of " + known.user() + ".",
              "Try again in a minute: AWS may not have caught up."));
    }
    if (known
        .age()
        .filter(age -> wish.fromAge().filter(d -> age.days() < d).isPresent())
        .isPresent()) {
      return Young.finish(wish, known.onDisk().id(), known.age().orElseThrow());
    }
    return known.keys().size() > 1 ? Next.to(new TwoKeys(known)) : Next.to(Plan.of(known));
  }
}
