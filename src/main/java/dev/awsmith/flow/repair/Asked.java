package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.live.Answer;
import dev.awsmith.diagnosis.live.Borrowing;
import dev.awsmith.diagnosis.live.Question;
import dev.awsmith.diagnosis.live.Trial;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.List;
import java.util.Optional;

/** Questions of a diagnosis as orders to the world, and what comes back as answers. */
final class Asked {
  private Asked() {}

  static Effect order(Question question) {
    return switch (question) {
      case Trial trial ->
          new Effect.CheckCaller(trial.profile(), trial.credentials(), trial.region());
      case Borrowing role ->
          new Effect.TryRole(
              role.profile(),
              role.credentials(),
              role.link().region(),
              role.link().role(),
              role.link().session(),
              role.link().externalId(),
              role.link().seconds());
      case Question.KeysOf keys ->
          new Effect.ListKeys(
              List.of(keys.user().trial().credentials()),
              keys.user().trial().region(),
              keys.user().identity().name(),
              true);
      case Question.TrustOf(var role) ->
          new Effect.ReadTrust(role.credentials(), role.link().region(), role.link().name());
    };
  }

  static Answer answer(Question question, Event event) {
    return switch (question) {
      case Trial trial -> answer(trial, event);
      case Borrowing role -> answer(role, event);
      case Question.KeysOf keys ->
          new Answer.KeysOf(
              keys, event instanceof Event.KeysListed listed ? listed.keys() : List.of());
      case Question.TrustOf trust -> answer(trust, event);
    };
  }

  private static Answer answer(Borrowing role, Event event) {
    return switch (event) {
      case Event.RoleLent lent -> new Answer.Lent(role, lent.session());
      case Event.CallRefused refused -> new Answer.NotLent(role, refused.refusal());
      default -> throw new IllegalArgumentException("No answer to a question: " + event);
    };
  }

  private static Answer answer(Trial trial, Event event) {
    return switch (event) {
      case Event.CallerFound found ->
          new Answer.Accepted(trial, found.identity(), found.clockOffset());
      case Event.CallRefused refused -> new Answer.Refused(trial, refused.refusal());
      default -> throw new IllegalArgumentException("No answer to a question: " + event);
    };
  }

  /** Whoever may not look at a role is not told whether there is one. */
  private static Answer answer(Question.TrustOf trust, Event event) {
    return switch (event) {
      case Event.TrustRead read -> new Answer.Trust(trust, true, Optional.of(read.policy()));
      case Event.ActionRefused(var action, var refusal) when refusal.reason() == Reason.NOT_FOUND ->
          new Answer.Trust(trust, false, Optional.empty());
      default -> new Answer.Trust(trust, true, Optional.empty());
    };
  }
}
