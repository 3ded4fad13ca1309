package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Remedy.Journey;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import java.util.List;

/** The replacement of a key that stopped before its end. */
public final class UnfinishedRotation implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return scene.surroundings().rotations().stream()
        .filter(Rotation::unfinished)
        .map(UnfinishedRotation::found)
        .toList();
  }

  private static Finding found(Rotation rotation) {
    String profile = rotation.profile();
    return Finding.of(Fault.ROTATION_UNFINISHED, Where.profile(profile))
        .what(state(rotation))
        .because("It was stopped, or the old key is kept for a while.")
        .seen("Its journal says so since " + rotation.changed(), rotation.phase().name())
        .fixes(
            go("Go on with it", Journey.RESUME_ROTATION, profile, "--resume"),
            go("Take it back", Journey.UNDO_ROTATION, profile, "--rollback"))
        .otherwise("A key that nobody needs stays active, and can be found by others.");
  }

  private static Fix go(String label, Journey journey, String profile, String option) {
    return Fix.choice(
        label, new Remedy.Go(journey, profile, "awsmith rotate " + profile + " " + option));
  }

  private static String state(Rotation rotation) {
    String key = rotation.newKey().map(AccessKeyId::masked).orElse("");
    return switch (rotation.phase()) {
      case INTENT -> "AWS was about to be asked for a new key; there may be one.";
      case CREATED, ACCEPTED -> "There is a new key, " + key + ", and no profile uses it yet.";
      case SWITCHED, OLD_OFF ->
          "The new key is in use, and the old one, "
              + rotation.oldKey().masked()
              + ", still works.";
      case UNDOING -> "The new key is being taken back, and that is not done yet.";
    };
  }
}
