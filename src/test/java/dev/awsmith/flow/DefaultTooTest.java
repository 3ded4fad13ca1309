package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultTooTest {
  private static final String KEYS =
      "AKIARTYNJLG43LJTT77O 0rN4Xh2v9QpLz7TsWm5KdYbRf3JcGe8AuHiVx1oE";

  @Test
  void whoNamesAProfileDefaultIsNotAskedWhetherItIsTheDefault() {
    Traveller anna =
        Traveller.on(
                new Flows(PaperWorld.situation()).importText(KEYS, ImportWish.NONE),
                new PaperWorld("", ""))
            .answer("check");
    Field also = anna.page().fields().get(1);

    assertEquals("Also make it the default", also.ask().label());
    assertTrue(also.isSettled(Map.of("profile", " default ")));
    assertFalse(also.isSettled(Map.of("profile", "work")));
  }
}
