package dev.awsmith.paste;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what a text is. Whole keys come first, then whatever leads elsewhere, then pieces of
 * keys: an error message that names a key ID is an error message.
 */
final class Recognition {
  private static final Pattern COMMENT = Pattern.compile("(?im)^[ \\t]*(?:#|//|;|::|rem[ \\t]).*$");

  private static final List<Function<String, Optional<? extends Found>>> ELSEWHERE =
      List.of(SignInCsv::find, ErrorTexts::find, SignInLinks::find, RoleArns::find);

  private Recognition() {}

  /** Keys in comments count only where there are no others. */
  static Found of(String text, Instant now) {
    String live = COMMENT.matcher(text).replaceAll("");
    Harvest first = Harvest.of(live, now);
    if (!first.whole().isEmpty()) {
      return best(first.whole());
    }
    Harvest second = live.equals(text) ? first : Harvest.of(text, now);
    if (!second.whole().isEmpty()) {
      return best(second.whole());
    }
    return elsewhere(text)
        .or(() -> pieces(first, second))
        .or(() -> CommandLines.find(text))
        .orElseGet(() -> new Found.Nothing(Remarks.NOTHING));
  }

  private static Optional<Found> elsewhere(String text) {
    return ELSEWHERE.stream()
        .flatMap(finder -> finder.apply(text).stream())
        .<Found>map(found -> found)
        .findFirst();
  }

  private static Optional<Found> pieces(Harvest first, Harvest second) {
    return Stream.of(first, second)
        .map(Harvest::pieces)
        .filter(pieces -> !pieces.isEmpty())
        .<Found>map(Found.AccessKeys::new)
        .findFirst();
  }

  /** Beside usable keys, those that cannot be used and documentation examples are no choice. */
  private static Found best(List<Keys> whole) {
    List<Keys> usable = whole.stream().filter(Keys::isUsable).toList();
    return new Found.AccessKeys(usable.isEmpty() ? whole : usable);
  }
}
