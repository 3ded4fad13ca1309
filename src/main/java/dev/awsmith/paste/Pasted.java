package dev.awsmith.paste;

import java.time.Instant;
import java.util.List;

/**
 * What a pasted text turned out to be. The text itself is not kept.
 *
 * @param cleanings what was put right before reading, as the ends of a sentence that begins
 *     "Cleaned up:"
 * @param characters counted after the cleaning
 */
public record Pasted(Found found, List<String> cleanings, int lines, int characters) {
  /** Reads any text. {@code now} tells whether temporary keys have ended. */
  public static Pasted read(String text, Instant now) {
    Cleaned clean = Cleaned.of(text);
    return new Pasted(
        Recognition.of(clean.text(), now),
        clean.cleanings(),
        (int) clean.text().lines().count(),
        clean.text().codePointCount(0, clean.text().length()));
  }
}
