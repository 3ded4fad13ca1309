package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"default", "dev-anna", "acme.prod", "anna@acme.com", "profile", "a/b:c%+"})
  void goodNamesAreTakenAsTheyAre(String name) {
    assertEquals(Optional.empty(), ProfileName.complaint(name));
    assertEquals(name, new ProfileName(name).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"my dev", "a[b", "a]b", "a#b", "a;b", "a=b", "café", "a\tb", "dev\n"})
  void namesSomeToolsCannotReadAreRefused(String name) {
    assertEquals(
        "Use letters, digits and - _ . / % @ : + only. Some tools cannot read other characters.",
        ProfileName.complaint(name).orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> new ProfileName(name));
  }

  @Test
  void theComplaintNamesEverySignThatIsAllowed() {
    String complaint = ProfileName.complaint("a b").orElseThrow();
    for (char sign = '!'; sign <= '~'; sign++) {
      if (!Character.isLetterOrDigit(sign)) {
        boolean allowed = ProfileName.complaint("a" + sign).isEmpty();
        assertEquals(allowed, complaint.contains(" " + sign + " "), String.valueOf(sign));
      }
    }
  }

  @Test
  void nothingIsNoName() {
    assertEquals("Give it a name.", ProfileName.complaint("").orElseThrow());
    assertEquals("Give it a name.", ProfileName.complaint("  ").orElseThrow());
  }

  @Test
  void theWordProfileIsLeftOut() {
    assertEquals(
        "Leave out the word \"profile\"; it is added where the file needs it.",
        ProfileName.complaint("profile dev").orElseThrow());
  }

  @Test
  void aNameHasAnEnd() {
    assertEquals(Optional.empty(), ProfileName.complaint("x".repeat(128)));
    assertEquals(
        "A name may have at most 128 characters.",
        ProfileName.complaint("x".repeat(129)).orElseThrow());
  }

  @Test
  void onlyDefaultIsDefault() {
    assertTrue(new ProfileName("default").isDefault());
    assertEquals(false, new ProfileName("Default").isDefault());
  }
}
