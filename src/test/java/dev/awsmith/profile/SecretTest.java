package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SecretTest {
  private static final String TEXT = "kV8s+QmX2nTz/R4bLw7YdJ0cHgF6pEaU1oI9Vf2k";

  @Test
  void itShowsStarsAndItsLastFourCharacters() {
    Secret secret = new Secret(TEXT);
    assertEquals("****************Vf2k", secret.masked());
    assertEquals("****************Vf2k", secret.toString());
    assertEquals(40, secret.length());
  }

  @Test
  void aShortOneShowsNothingOfItself() {
    assertEquals("****************", new Secret("elevenchars").toString());
  }

  @Test
  void onlyRevealTellsIt() {
    assertEquals(TEXT, new Secret(TEXT).reveal());
    Credentials keys = Credentials.temporary("ASIAY34FZKBOKMUTVV7A", TEXT, TEXT + TEXT);
    assertFalse(keys.toString().contains(TEXT.substring(0, 8)));
  }

  @Test
  void equalTextsAreEqualSecrets() {
    assertEquals(new Secret(TEXT), new Secret(TEXT));
    assertEquals(new Secret(TEXT).hashCode(), new Secret(TEXT).hashCode());
    assertNotEquals(new Secret(TEXT), new Secret(TEXT + "x"));
  }

  @Test
  void wipingLeavesNothing() {
    Secret secret = new Secret(TEXT);
    secret.wipe();
    assertEquals("\0".repeat(40), secret.reveal());
  }
}
