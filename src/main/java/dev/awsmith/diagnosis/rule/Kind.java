package dev.awsmith.diagnosis.rule;

import dev.awsmith.ini.Section;
import dev.awsmith.profile.EditDistance;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of section that a heading of the config file may have been meant to name. */
final class Kind {
  private static final int FEW_SLIPS = 2;

  private Kind() {}

  /**
   * The section that was meant by a heading which misspells its kind, or runs kind and name
   * together; empty for one that is right, or means something else.
   */
  static Optional<Section> meantBy(String heading) {
    String[] words = heading.strip().split("\\s+");
    if (words.length == 2) {
      return ofWord(words[0])
          .filter(kind -> !kind.word().equals(words[0]))
          .map(kind -> new Section(kind, words[1]));
    }
    return words.length == 1 ? runTogether(heading) : Optional.empty();
  }

  private static Optional<Section.Kind> ofWord(String typed) {
    String word = typed.toLowerCase(Locale.ROOT).replace('_', '-');
    return Stream.of(Section.Kind.values())
        .filter(kind -> EditDistance.between(kind.word(), word) <= FEW_SLIPS)
        .min(Comparator.comparing(kind -> EditDistance.between(kind.word(), word)));
  }

  /** {@code [profilefoo]}, {@code [profile:foo]}; a name may well be {@code profiles} as well. */
  private static Optional<Section> runTogether(String heading) {
    return Stream.of(Section.Kind.PROFILE, Section.Kind.SSO_SESSION)
        .filter(kind -> heading.startsWith(kind.word()))
        .map(
            kind ->
                new Section(
                    kind, heading.substring(kind.word().length()).replaceFirst("^[:._/-]", "")))
        .filter(section -> section.name().length() > 1)
        .findFirst();
  }
}
