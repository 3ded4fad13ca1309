package dev.awsmith.flow.rotate;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import java.util.Optional;

/** Deleting is for good: the last four characters say which key is meant. */
final class LastFour {
  private LastFour() {}

  static Field of(AccessKeyId key) {
    return new Field.Text(
        new Ask(
            "confirm",
            "Its last four",
            "--confirm",
            "To delete it, type the last four characters of its ID",
            Help.of("They are shown at the end of the key ID above.")),
        Initial.NONE,
        typed ->
            typed.strip().equals(key.lastFour())
                ? Optional.empty()
                : Optional.of("Type " + key.lastFour() + " to delete it."));
  }
}
