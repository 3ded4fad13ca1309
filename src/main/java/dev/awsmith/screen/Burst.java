package dev.awsmith.screen;

import java.util.List;
import java.util.Optional;

/**
 * Tells a paste from typing by its speed, for terminals that do not mark what is pasted: nobody
 * types so many letters at once. Enter in a burst, or just after it, is part of the text.
 */
public final class Burst {
  /** Keys that come closer together than this belong to one burst. */
  public static final long GAP_MILLIS = 10;

  /** For so long after a burst, Enter still belongs to it. */
  public static final long AFTER_MILLIS = 120;

  private static final int FEWEST = 5;

  private Burst() {}

  /** The text of keys that came all at once; nothing where a person may have typed them. */
  public static Optional<String> text(List<Key> keys) {
    StringBuilder text = new StringBuilder();
    int letters = 0;
    for (Key key : keys) {
      if (key instanceof Key.Typed typed) {
        text.appendCodePoint(typed.point());
        letters++;
      } else if (key == Key.Named.ENTER) {
        text.append('\n');
      } else if (key == Key.Named.TAB) {
        text.append('\t');
      } else {
        return Optional.empty();
      }
    }
    return letters < FEWEST ? Optional.empty() : Optional.of(text.toString());
  }
}
