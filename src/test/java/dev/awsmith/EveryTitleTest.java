package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsmith.screen.Look;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Wizard;
import org.junit.jupiter.api.Test;

class EveryTitleTest {
  @Test
  void noTitleIsCutInTheSmallestWindow() {
    Look look = Look.PLAIN.named("awsmith");
    assertAll(
        Gallery.everyStep().stream()
            .map(step -> Player.at(Wizard.start(step), Given.NOTHING, look, Size.FLOOR).row(1))
            .distinct()
            .map(title -> () -> assertFalse(title.contains("..."), title)));
  }
}
