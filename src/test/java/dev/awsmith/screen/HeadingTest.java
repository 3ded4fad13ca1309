package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.wizard.Trail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "80|awsmith > Rotate key > work                     Step 1 of 7: Check you can do this",
        "60|Rotate key > work          Step 1 of 7: Check you can do this",
        "50|work           Step 1 of 7: Check you can do this",
        "38|work Step 1 of 7: Che...",
      })
  void whatIsKnownAnywayGivesWayFirst(int columns, String expected) {
    Trail trail = new Trail("Rotate key > work", "Step 1 of 7: Check you can do this");
    String shown = new Heading("awsmith", trail).row(columns).text();

    assertEquals(columns, shown.length());
    assertEquals(expected.replaceAll(" +", " "), shown.replaceAll(" +", " "));
  }
}
