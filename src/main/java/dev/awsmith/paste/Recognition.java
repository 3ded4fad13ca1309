package dev.awsmith.paste;

import dev.awsmith.paste.Found.AccessKeys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

  static Found of(String text, Instant now) {
    return readings(text, now)
        .filter(Recognition::isWhole)
        .<Found>map(Recognition::bestOnly)
        .findFirst()
        .or(() -> elsewhere(text))
        .or(() -> readings(text, now).findFirst())
        .or(() -> CommandLines.find(text))
        .orElseGet(() -> new Found.Nothing(Remarks.NOTHING));
  }

  private static Optional<Found> elsewhere(String text) {
    return ELSEWHERE.stream()
        .flatMap(finder -> finder.apply(text).stream())
        .<Found>map(found -> found)
        .findFirst();
  }

  /** What every format makes of the text; keys in comments count only where there are no others. */
  private static Stream<AccessKeys> readings(String text, Instant now) {
    String live = COMMENT.matcher(text).replaceAll("");
    return Stream.of(live, text)
        .distinct()
        .flatMap(part -> Formats.IN_ORDER.stream().flatMap(f -> reading(f, part, now).stream()));
  }

  private static Optional<AccessKeys> reading(Format format, String text, Instant now) {
    List<Keys> candidates =
        format.read(text).stream()
            .filter(Values::holdsKeys)
            .flatMap(values -> Assay.of(values, format.remarks(), now).stream())
            .distinct()
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(new AccessKeys(format.words(), format.code(), candidates));
  }

  private static boolean isWhole(AccessKeys reading) {
    return reading.candidates().stream().anyMatch(Recognition::isWhole);
  }

  private static boolean isWhole(Keys keys) {
    return keys.id().isPresent() && keys.secret().isPresent();
  }

  /** Beside usable keys, pieces of others and documentation examples are no choice. */
  private static AccessKeys bestOnly(AccessKeys reading) {
    List<Predicate<Keys>> wishes =
        List.of(keys -> keys.credentials().isPresent(), Recognition::isWhole);
    for (Predicate<Keys> wish : wishes) {
      List<Keys> best = reading.candidates().stream().filter(wish).toList();
      if (!best.isEmpty()) {
        return new AccessKeys(reading.format(), reading.code(), best);
      }
    }
    return reading;
  }
}
