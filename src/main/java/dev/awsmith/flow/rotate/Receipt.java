package dev.awsmith.flow.rotate;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a rotation ended, for people and for scripts. */
final class Receipt {
  private static final List<String> STEPS = List.of("create", "accepted", "switch", "old_key");

  private Receipt() {}

  /** The profiles use the new key; with the old one still on, something is left to do. */
  static Outcome rotated(Errand errand, boolean gone, List<Line> text) {
    boolean grace = !gone && errand.rotation().unfinished();
    Map<String, Object> data =
        data(errand, gone ? "old_deleted" : grace ? "grace" : "old_off", grace ? 3 : 4, gone);
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
  static Next later(Errand errand, Problem problem, String resume) {
    Map<String, Object> data = interrupted(errand, resume);
    data.put("error", problem.data());
    return Next.finish(new Outcome(problem.exit(), Outcome.of(problem).receipt(), data));
  }

  private static Map<String, Object> interrupted(Errand errand, String resume) {
    int done =
        switch (errand.rotation().phase()) {
          case INTENT -> 0;
          case CREATED, UNDOING -> 1;
          case ACCEPTED -> 2;
          case SWITCHED, OLD_OFF -> 3;
        };
    String state = errand.rotation().phase().name().toLowerCase(Locale.ROOT);
    Map<String, Object> data = data(errand, state, done, false);
    data.put("resume", resume);
    return data;
  }

  static Map<String, Object> takenBack(Errand errand) {
    return data(errand, "rolled_back", 0, false);
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

  private static Map<String, Object> data(Errand errand, String state, int done, boolean gone) {
    Rotation rotation = errand.rotation();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", errand.survey().profile());
    data.put("state", state);
    data.put("steps", steps(rotation, done));
    data.put("old_key", oldKey(errand, gone));
    data.put(
        "new_key",
        rotation.newKey().map(AccessKeyId::masked).map(id -> Map.of("id", id)).orElse(null));
    return data;
  }

  private static Map<String, Object> oldKey(Errand errand, boolean gone) {
    Map<String, Object> old = key(errand.survey().key(errand.rotation().oldKey()));
    old.put("id", errand.rotation().oldKey().masked());
    if (gone || errand.rotation().phase() == Rotation.Phase.OLD_OFF) {
      old.put("status", gone ? "Deleted" : "Inactive");
    }
    return old;
  }

  private static List<Map<String, Object>> steps(Rotation rotation, int done) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (String name : STEPS) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("name", name);
      step.put("state", steps.size() < done ? "done" : "pending");
      if (name.equals("switch")) {
        step.put("profiles", rotation.profiles());
      }
      steps.add(step);
    }
    return steps;
  }
}
