package dev.awsmith.flow.rotate;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Rotation.Phase;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a rotation ended, for people and for scripts. */
final class Receipt {
  private Receipt() {}

  /** The profiles use the new key; with the old one still on, something is left to do. */
  static Outcome rotated(Errand errand, boolean gone, List<Line> text) {
    boolean grace = !gone && errand.rotation().unfinished();
    Map<String, Object> data =
        data(errand, gone ? "old_deleted" : errand.rotation().phase().word(), gone, "done");
    data.put("resume", grace ? errand.command("--finish --grace off") : null);
    return new Outcome(grace ? ExitCode.UNFINISHED : ExitCode.DONE, text, data);
  }

  /** The person goes on another time. */
  static Next later(Errand errand) {
    return Next.finish(
        new Outcome(
            ExitCode.UNFINISHED,
            Line.lines(
                "Stopped. The rotation of \"" + errand.survey().profile() + "\" is not finished.",
                "Go on:  " + errand.command("--resume"),
                "Undo:   " + errand.command("--rollback")),
            interrupted(errand, errand.command("--resume"))));
  }

  /** Something stands in the way of going on, for people and for scripts. */
  static Outcome stopped(Errand errand, Problem problem, String resume) {
    Map<String, Object> data = interrupted(errand, resume);
    data.put("error", problem.data());
    return new Outcome(problem.exit(), Outcome.of(problem).receipt(), data);
  }

  private static Map<String, Object> interrupted(Errand errand, String resume) {
    Map<String, Object> data = data(errand, errand.rotation().phase().word(), false, "done");
    data.put("resume", resume);
    return data;
  }

  static Map<String, Object> takenBack(Errand errand, boolean turnedOff) {
    Map<String, Object> data = data(errand, "rolled_back", false, "undone");
    errand
        .rotation()
        .newKey()
        .map(key -> Map.of("id", key.masked(), "status", turnedOff ? "Inactive" : "Deleted"))
        .ifPresent(key -> data.put("new_key", key));
    data.put("resume", null);
    return data;
  }

  static Map<String, Object> key(Optional<UserKey> key) {
    Map<String, Object> data = new LinkedHashMap<>();
    key.ifPresent(
        known -> {
          data.put("id", known.id().masked());
          data.put("status", known.active() ? "Active" : "Inactive");
          data.put(
              "last_used_at",
              known.usage() instanceof Usage.Seen seen ? seen.time().toString() : null);
          data.put(
              "last_used_service",
              known.usage() instanceof Usage.Seen seen ? seen.service() : null);
        });
    return data;
  }

  private static Map<String, Object> data(
      Errand errand, String state, boolean gone, String reached) {
    Rotation rotation = errand.rotation();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", errand.survey().profile());
    data.put("state", state);
    data.put("steps", steps(rotation, reached));
    data.put("old_key", oldKey(errand, gone));
    data.put(
        "new_key",
        rotation.newKey().map(AccessKeyId::masked).map(id -> Map.of("id", id)).orElse(null));
    return data;
  }

  private static Map<String, Object> oldKey(Errand errand, boolean gone) {
    Map<String, Object> old = key(errand.survey().key(errand.rotation().oldKey()));
    old.put("id", errand.rotation().oldKey().masked());
    if (gone || errand.rotation().phase() == Phase.OLD_OFF) {
      old.put("status", gone ? "Deleted" : "Inactive");
    }
    return old;
  }

  /**
   * The steps by name, from the journal.
   *
   * @param reached the state of those that were come to
   */
  private static List<Map<String, Object>> steps(Rotation rotation, String reached) {
    Map<String, Object> accepted = step(rotation, "accepted", Phase.ACCEPTED, reached);
    accepted.put("attempts", rotation.trial().map(Rotation.Trial::attempts).orElse(null));
    accepted.put(
        "waited_s", rotation.trial().map(trial -> trial.waited().toSeconds()).orElse(null));
    Map<String, Object> switched = step(rotation, "switch", Phase.SWITCHED, reached);
    switched.put("profiles", rotation.profiles());
    return List.of(
        step(rotation, "create", Phase.CREATED, reached),
        accepted,
        switched,
        step(rotation, "old_key", Phase.OLD_OFF, reached));
  }

  private static Map<String, Object> step(
      Rotation rotation, String name, Phase phase, String reached) {
    Optional<Instant> time = rotation.at(phase);
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("name", name);
    step.put("state", time.isPresent() ? reached : "pending");
    step.put("at", time.map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString()).orElse(null));
    return step;
  }
}
