package dev.awsmith;

import dev.awsmith.log.Log;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.function.Function;

/** A world that tells the log what was ordered, what came of it, and how long it took. */
record Logged(Function<Effect, Event> world) implements Function<Effect, Event> {
  @Override
  public Event apply(Effect effect) {
    long start = System.nanoTime();
    Event event = world.apply(effect);
    long took = (System.nanoTime() - start) / 1_000_000;
    Log.say(ordered(effect) + ": " + came(event) + ", " + took + " ms");
    return event;
  }

  private static String ordered(Effect effect) {
    String name = effect.getClass().getSimpleName();
    return switch (effect) {
      case Effect.CheckCaller check ->
          name + " " + check.credentials().id().masked() + " in " + check.region();
      case Effect.CheckLater later -> name + " " + later.question().credentials().id().masked();
      case Effect.ListKeys list -> name + " of " + list.user() + " in " + list.region();
      case Effect.KeepRotation keep -> name + " " + keep.rotation().phase();
      case Effect.KeepSetting keep -> name + " " + keep.setting().key();
      default -> name;
    };
  }

  private static String came(Event event) {
    String name = event.getClass().getSimpleName();
    return switch (event) {
      case Event.CallerFound found -> name + " by " + found.endpoint();
      case Event.CallRefused refused -> name + " " + told(refused.refusal());
      case Event.ActionRefused refused ->
          name + " " + refused.action() + " " + told(refused.refusal());
      case Event.FileTrouble trouble -> name + " \"" + trouble.problem().headline() + "\"";
      case Event.Written written -> name + ", backup " + written.backup();
      default -> name;
    };
  }

  private static String told(Refusal refusal) {
    return refusal.reason()
        + " "
        + refusal.awsCode()
        + " "
        + refusal.httpStatus()
        + " by "
        + refusal.endpoint();
  }
}
