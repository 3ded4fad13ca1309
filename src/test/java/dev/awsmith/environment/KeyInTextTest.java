package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyInTextTest {
  @Test
  void aKeyInAProjectIsFoundWithItsLine() {
    List<KeyInText> found = KeyInText.find(".env", "A=1\nKEY='ASIARZPUZDIKI3OJZZQ5' # x\n");

    assertEquals(1, found.size());
    assertEquals(2, found.getFirst().line());
    assertEquals("ASIARZPUZDIKI3OJZZQ5", found.getFirst().id().value());
  }

  @Test
  void whatOnlyLooksLikeAKeyIsNone() {
    String text = "AKIAIOSFODNN7EXAMPLE\nxAKIARZPUZDIKIUFISP2V AKIARZPUZDIKIUFISP2Vx akia\n";

    assertEquals(List.of(), KeyInText.find(".env", text));
  }
}
