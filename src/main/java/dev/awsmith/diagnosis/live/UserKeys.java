package dev.awsmith.diagnosis.live;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the list of a user's keys tells: old ones, and more than one in use. */
final class UserKeys {
  private UserKeys() {}

  static List<Finding> look(Scene scene, Answer.KeysOf list, KeyAge.Limit limit, Instant now) {
    List<Finding> findings = new ArrayList<>();
    AccessKeyId used = list.question().user().trial().credentials().id();
    Where where = Where.profile(list.question().profile());
    list.keys().stream()
        .filter(key -> key.id().equals(used))
        .filter(key -> limit.age(key.created(), now).nearsLimit())
        .forEach(key -> findings.add(old(where, key, limit.age(key.created(), now))));
    List<UserKey> active = list.keys().stream().filter(UserKey::active).toList();
    active.stream()
        .filter(key -> active.size() > 1 && !isInUse(scene, key))
        .forEach(key -> findings.add(second(where, list.user(), key, now)));
    return findings;
  }

  private static boolean isInUse(Scene scene, UserKey key) {
    return scene.files().profiles().stream()
        .anyMatch(
            profile ->
                profile.get("aws_access_key_id").filter(key.id().value()::equals).isPresent());
  }

  private static Finding old(Where where, UserKey key, KeyAge age) {
    return Finding.of(Fault.OLD_KEY, where, age.days(), age.limit())
        .what("The key " + key.id().masked() + " works, and has worked for a long time.")
        .because("Nobody has replaced it. The longer a key lives, the more copies of it there are.")
        .seen("AWS says it was created on " + day(key.created()), key.id().masked())
        .fixes(
            Fix.input(
                "Replace it with a new one",
                new Remedy.Go(
                    Remedy.Journey.ROTATE, where.name(), "awsmith rotate " + where.name())))
        .otherwise("Many organisations turn off keys of this age.");
  }

  private static Finding second(Where where, String user, UserKey key, Instant now) {
    String unused =
        switch (key.usage()) {
          case Usage.Seen seen ->
              key.id().masked()
                  + " unused for "
                  + Duration.between(seen.time(), now).toDays()
                  + " days";
          case Usage.Never never -> key.id().masked() + " was never used";
          case Usage.Untold untold -> key.id().masked() + " is in no profile here";
        };
    return Finding.of(Fault.TWO_ACTIVE_KEYS, where, unused)
        .what("User " + user + " has two keys, and only one of them is in your files.")
        .because("A key was replaced and the old one left active.", "Another computer uses it.")
        .seen("AWS says it was created on " + day(key.created()), key.id().masked())
        .fixes(
            Fix.command(
                "Turn it off, once nothing uses it",
                "aws iam update-access-key --user-name "
                    + user
                    + " --access-key-id "
                    + key.id().value()
                    + " --status Inactive"))
        .otherwise("A forgotten key still works for whoever finds it.");
  }

  private static String day(Instant time) {
    return time.toString().substring(0, 10);
  }
}
