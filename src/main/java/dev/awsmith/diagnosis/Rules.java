package dev.awsmith.diagnosis;

import dev.awsmith.diagnosis.rule.ForeignEncoding;
import dev.awsmith.diagnosis.rule.IndentedComment;
import dev.awsmith.diagnosis.rule.InlineComment;
import dev.awsmith.diagnosis.rule.InvisibleCharacter;
import dev.awsmith.diagnosis.rule.LoneCarriageReturns;
import dev.awsmith.diagnosis.rule.MisplacedSection;
import dev.awsmith.diagnosis.rule.MissingProfileWord;
import dev.awsmith.diagnosis.rule.MisspeltKind;
import dev.awsmith.diagnosis.rule.NeedlessProfileWord;
import java.util.List;

/** The list of all rules. */
public final class Rules {
  /** Those that look at the bytes; all others see the files as after these are mended. */
  private static final List<Rule> OF_ENCODING =
      List.of(new ForeignEncoding(), new LoneCarriageReturns());

  private static final List<Rule> ALL =
      List.of(
          new InvisibleCharacter(),
          new MissingProfileWord(),
          new NeedlessProfileWord(),
          new MisplacedSection(),
          new MisspeltKind(),
          new InlineComment(),
          new IndentedComment());

  private Rules() {}

  static List<Rule> ofEncoding() {
    return OF_ENCODING;
  }

  public static List<Rule> all() {
    return ALL;
  }

  static List<Rule> lastResort() {
    return List.of();
  }
}
