package dev.awsmith.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-15T13:00:00Z",
        "2026-01-15T14:00:00+01:00",
        "2026-01-15T13:00:00.000000+00:00",
        "1768482000",
        "1768482000000"
      })
  void isReadInEveryWayThatToolsWriteIt(String text) {
    assertEquals(Optional.of(Instant.parse("2026-01-15T13:00:00Z")), Moment.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "12", "2026-01-15"})
  void otherTextsAreNoMoment(String text) {
    assertEquals(Optional.empty(), Moment.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "PT20S, just now",
    "PT1M, 1 minute ago",
    "PT59M, 59 minutes ago",
    "PT1H, 1 hour ago",
    "PT47H59M, 47 hours ago",
    "PT48H, 2 days ago"
  })
  void isToldInTheLargestUnitThatSaysEnough(Duration past, String words) {
    assertEquals(words, Moment.ago(past));
  }
}
