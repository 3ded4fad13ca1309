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
import dev.awsmith.diagnosis.rule.SectionTwice;
import dev.awsmith.diagnosis.rule.DefaultTwins;
import dev.awsmith.diagnosis.rule.CapitalDefault;
import dev.awsmith.diagnosis.rule.OddHeading;
import dev.awsmith.diagnosis.rule.OddName;
import dev.awsmith.diagnosis.rule.UnclosedHeading;
import dev.awsmith.diagnosis.rule.OutsideAnySection;
import dev.awsmith.diagnosis.rule.NotUnderstood;
import dev.awsmith.diagnosis.rule.ConflictMarkers;
import dev.awsmith.diagnosis.rule.IndentedSection;
import dev.awsmith.diagnosis.rule.IndentedSetting;
import dev.awsmith.diagnosis.rule.NestedByMistake;
import dev.awsmith.diagnosis.rule.SettingTwice;
import dev.awsmith.diagnosis.rule.CapitalKey;
import dev.awsmith.diagnosis.rule.Colon;
import dev.awsmith.diagnosis.rule.ShellLine;
import dev.awsmith.diagnosis.rule.QuotedValue;
import dev.awsmith.diagnosis.rule.UnknownSetting;
import dev.awsmith.diagnosis.rule.EmptyValue;
import dev.awsmith.diagnosis.rule.ReadDifferently;
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
          new IndentedComment(),
          new SectionTwice(),
          new DefaultTwins(),
          new CapitalDefault(),
          new OddHeading(),
          new OddName(),
          new UnclosedHeading(),
          new OutsideAnySection(),
          new NotUnderstood(),
          new ConflictMarkers(),
          new IndentedSection(),
          new IndentedSetting(),
          new NestedByMistake(),
          new SettingTwice(),
          new CapitalKey(),
          new Colon(),
          new ShellLine(),
          new QuotedValue(),
          new UnknownSetting(),
          new EmptyValue());

  private Rules() {}

  static List<Rule> ofEncoding() {
    return OF_ENCODING;
  }

  public static List<Rule> all() {
    return ALL;
  }

  static List<Rule> lastResort() {
    return List.of(new ReadDifferently());
  }
}
