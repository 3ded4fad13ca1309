package dev.awsmith.paste;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a pasted text turned out to be. The text itself is not kept.
 *
 * @param cleanings what was put right before reading, as the ends of a sentence that begins
 *     "Cleaned up:"
 * @param characters counted after the cleaning
 */
public record Pasted(Found found, List<String> cleanings, int lines, int characters) {
  private static final Pattern KEY_ID = Pattern.compile("A[KS]IA");

  /** Reads any text. {@code now} tells whether temporary keys have ended. */
  public static Pasted read(String text, Instant now) {
    Cleaned clean = Cleaned.of(text);
    Found asItIs = Recognition.of(clean.text(), now);
    Joined joined = Joined.of(clean.text());
    Found put = isWorthJoining(joined) ? Recognition.of(joined.text(), now) : asItIs;
    boolean better = !put.equals(asItIs) && usable(put) > 0 && usable(put) >= usable(asItIs);
    return new Pasted(
        better ? put : asItIs,
        Stream.concat(
                clean.cleanings().stream(),
                better ? joined.cleanings().stream() : Stream.<String>empty())
            .toList(),
        (int) clean.text().lines().count(),
        clean.text().codePointCount(0, clean.text().length()));
  }

  private static boolean isWorthJoining(Joined joined) {
    return !joined.broken().isEmpty() && KEY_ID.matcher(joined.text()).find();
  }

  /** Joining wrongly makes one value of two, so that a set of keys is lost. */
  private static long usable(Found found) {
    return found instanceof Found.AccessKeys keys
        ? keys.candidates().stream().filter(Keys::isUsable).count()
        : 0;
  }
}
