package dev.awsmith.flow.rotate;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** The end of a run that was to replace only an older key. */
final class Young {
  private Young() {}

  static Next finish(RotationWish wish, AccessKeyId id, KeyAge age) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", wish.profile());
    data.put("state", "not_due");
    data.put("old_key", Map.of("id", id.masked(), "age_days", age.days()));
    return Next.finish(
        new Outcome(
            ExitCode.DONE,
            Line.lines(
                "Nothing to do: the key of \""
                    + wish.profile()
                    + "\" is "
                    + age.days()
                    + " days old, younger than "
                    + wish.fromAge().orElseThrow()
                    + "."),
            data));
  }
}
