package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BurstTest {
  @Test
  void manyLettersAtOnceArePastedAndEnterAmongThemIsText() {
    List<Key> keys = keys("AKIA1");
    keys.add(Key.Named.ENTER);
    keys.addAll(keys("x"));
    assertEquals(Optional.of("AKIA1\nx"), Burst.text(keys));
  }

  @Test
  void aFewLettersMayHaveBeenTyped() {
    List<Key> keys = keys("work");
    keys.add(Key.Named.ENTER);
    assertEquals(Optional.empty(), Burst.text(keys));
  }

  @Test
  void nobodyPastesArrowKeys() {
    List<Key> keys = keys("AKIA123");
    keys.add(Key.Named.DOWN);
    assertEquals(Optional.empty(), Burst.text(keys));
  }

  private static List<Key> keys(String text) {
    List<Key> keys = new ArrayList<>();
    text.chars().forEach(letter -> keys.add(new Key.Typed(letter)));
    return keys;
  }
}
