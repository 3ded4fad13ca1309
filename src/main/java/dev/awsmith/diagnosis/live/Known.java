package dev.awsmith.diagnosis.live;

import java.util.List;
import java.util.Optional;

/** What the answers tell of a role that was refused: who may have it, and who asked. */
record Known(Answer.NotLent refused, List<Answer> answers) {
  Optional<Answer.Trust> trust() {
    return answers.stream()
        .filter(Answer.Trust.class::isInstance)
        .map(Answer.Trust.class::cast)
        .filter(trust -> trust.question().role().equals(refused.role()))
        .findFirst();
  }

  /** The role before, or whose the keys are by what AWS said of them. */
  Optional<String> caller() {
    return refused
        .role()
        .via()
        .or(this::owner)
        .or(() -> Petition.callerIn(refused.refusal().message()));
  }

  private Optional<String> owner() {
    return answers.stream()
        .filter(Answer.Accepted.class::isInstance)
        .map(Answer.Accepted.class::cast)
        .filter(accepted -> accepted.trial().profile().equals(refused.role().link().source()))
        .map(accepted -> accepted.identity().arn())
        .findFirst();
  }
}
