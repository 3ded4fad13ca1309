package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.Computer;
import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key of fifty days, under the limits that a person may have set. */
class KeyAgeSettingsTest {
  @AutoClose private final Computer computer;

  KeyAgeSettingsTest(@TempDir Path home) throws IOException {
    computer = new Computer(home);
    Credentials key =
        computer.aws.aws().account().user("anna").createKey(Duration.ofDays(50)).credentials();
    computer.holding(
        "[work]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
            .formatted(key.id().value(), key.secret().reveal()),
        "[profile work]\nregion = eu-west-1\n");
  }

  private void set(int limit, int warning) {
    computer
        .with("AWSMITH_KEY_AGE_LIMIT", String.valueOf(limit))
        .with("AWSMITH_WARN_DAYS", String.valueOf(warning));
  }

  private String doctor() {
    return computer.run("doctor", "--live", "--json").json().get("findings").toString();
  }

  private String plan() {
    return computer.run("rotate", "work", "--dry-run").works().out();
  }

  @Test
  void whereNothingIsSetItIsYoung() {
    assertEquals("[]", doctor());
    assertTrue(plan().contains(", 50 days old, limit 90. Slots"), plan());
  }

  @Test
  void asManyDaysBeforeTheLimitAsAreSetItIsDue() {
    set(60, 10);
    assertTrue(doctor().contains("Key is 50 days old (limit 60)"), doctor());
    assertTrue(plan().contains(", 50 days old, limit 60, due in 10 days. Slots"), plan());
    set(60, 9);
    assertEquals("[]", doctor());
    assertTrue(plan().contains(", 50 days old, limit 60. Slots"), plan());
  }

  @Test
  void atTheLimitItIsOverdue() {
    set(50, 0);
    assertTrue(doctor().contains("Key is 50 days old (limit 50)"), doctor());
    assertTrue(plan().contains(", 50 days old, limit 50, overdue. Slots"), plan());
  }
}
