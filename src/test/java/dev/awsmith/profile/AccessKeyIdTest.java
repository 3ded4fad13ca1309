package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyIdTest {
  @ParameterizedTest
  @CsvSource({
    "ASIAY34FZKBOKMUTVV7A, 609629065308",
    "ASIAQNZGKIQY56JQ7WML, 029608264753",
    "AKIARZPUZDIKIUFISP2V, 123456789012",
    "ASIARZPUZDIKI3OJZZQ5, 123456789012"
  })
  void newerIdsCarryTheirAccount(String id, String account) {
    assertEquals(Optional.of(new AccountId(account)), new AccessKeyId(id).account());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIAIOSFODNN7EXAMPLE",
        "AKIAI44QH8DHBEXAMPLE",
        "AKIAQ1111111111111111",
        "AKIA777777777777"
      })
  void olderIdsAndOddOnesCarryNone(String id) {
    assertEquals(Optional.empty(), new AccessKeyId(id).account());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AKIA",
        "AIDARZPUZDIKIUFISP2V",
        "akiarzpuzdikiufisp2v",
        "AKIARZPUZDIKIUFISP2V\n"
      })
  void otherTextsAreNoAccessKeyId(String text) {
    assertFalse(AccessKeyId.isAccessKeyId(text));
    assertThrows(IllegalArgumentException.class, () -> new AccessKeyId(text));
  }

  @Test
  void theFirstLettersTellTemporaryFromPermanent() {
    assertTrue(new AccessKeyId("ASIAY34FZKBOKMUTVV7A").isTemporary());
    assertFalse(new AccessKeyId("AKIARZPUZDIKIUFISP2V").isTemporary());
  }

  @Test
  void itShowsEnoughToTellKeysApart() {
    assertEquals("AKIA************SP2V", new AccessKeyId("AKIARZPUZDIKIUFISP2V").toString());
  }
}
