package dev.awsmith.diagnosis;

import dev.awsmith.diagnosis.rule.AccountNumber;
import dev.awsmith.diagnosis.rule.CapitalDefault;
import dev.awsmith.diagnosis.rule.CapitalKey;
import dev.awsmith.diagnosis.rule.Colon;
import dev.awsmith.diagnosis.rule.ConflictMarkers;
import dev.awsmith.diagnosis.rule.CredentialSource;
import dev.awsmith.diagnosis.rule.DefaultTwins;
import dev.awsmith.diagnosis.rule.Duration;
import dev.awsmith.diagnosis.rule.EmptyValue;
import dev.awsmith.diagnosis.rule.ExampleKey;
import dev.awsmith.diagnosis.rule.ForeignEncoding;
import dev.awsmith.diagnosis.rule.HalfAKey;
import dev.awsmith.diagnosis.rule.HalfSso;
import dev.awsmith.diagnosis.rule.IndentedComment;
import dev.awsmith.diagnosis.rule.IndentedSection;
import dev.awsmith.diagnosis.rule.IndentedSetting;
import dev.awsmith.diagnosis.rule.InlineComment;
import dev.awsmith.diagnosis.rule.InvisibleCharacter;
import dev.awsmith.diagnosis.rule.KeyHidesSignIn;
import dev.awsmith.diagnosis.rule.KeyInProject;
import dev.awsmith.diagnosis.rule.KeySplit;
import dev.awsmith.diagnosis.rule.KeysInBothFiles;
import dev.awsmith.diagnosis.rule.LoneCarriageReturns;
import dev.awsmith.diagnosis.rule.MalformedArn;
import dev.awsmith.diagnosis.rule.MalformedKeyId;
import dev.awsmith.diagnosis.rule.MisplacedSection;
import dev.awsmith.diagnosis.rule.MissingProfileWord;
import dev.awsmith.diagnosis.rule.MisspeltKind;
import dev.awsmith.diagnosis.rule.Nameless;
import dev.awsmith.diagnosis.rule.NeedlessProfileWord;
import dev.awsmith.diagnosis.rule.NestedByMistake;
import dev.awsmith.diagnosis.rule.NoSuchRegion;
import dev.awsmith.diagnosis.rule.NotUnderstood;
import dev.awsmith.diagnosis.rule.OddHeading;
import dev.awsmith.diagnosis.rule.OddName;
import dev.awsmith.diagnosis.rule.OldSsoForm;
import dev.awsmith.diagnosis.rule.OpenToOthers;
import dev.awsmith.diagnosis.rule.OutsideAnySection;
import dev.awsmith.diagnosis.rule.Placeholder;
import dev.awsmith.diagnosis.rule.QuotedValue;
import dev.awsmith.diagnosis.rule.ReadDifferently;
import dev.awsmith.diagnosis.rule.RegionInBothFiles;
import dev.awsmith.diagnosis.rule.RegionMissing;
import dev.awsmith.diagnosis.rule.Relocated;
import dev.awsmith.diagnosis.rule.RoleSource;
import dev.awsmith.diagnosis.rule.SameKey;
import dev.awsmith.diagnosis.rule.SecretLength;
import dev.awsmith.diagnosis.rule.SectionTwice;
import dev.awsmith.diagnosis.rule.ServicesSection;
import dev.awsmith.diagnosis.rule.SettingTwice;
import dev.awsmith.diagnosis.rule.ShellLine;
import dev.awsmith.diagnosis.rule.SourceProfile;
import dev.awsmith.diagnosis.rule.SsoRegion;
import dev.awsmith.diagnosis.rule.SsoSession;
import dev.awsmith.diagnosis.rule.SsoValuesDiffer;
import dev.awsmith.diagnosis.rule.StartUrl;
import dev.awsmith.diagnosis.rule.Swapped;
import dev.awsmith.diagnosis.rule.Synchronised;
import dev.awsmith.diagnosis.rule.TextExtension;
import dev.awsmith.diagnosis.rule.TokenInOtherFile;
import dev.awsmith.diagnosis.rule.TokenLeftOver;
import dev.awsmith.diagnosis.rule.TokenMissing;
import dev.awsmith.diagnosis.rule.TwoHomes;
import dev.awsmith.diagnosis.rule.TwoKinds;
import dev.awsmith.diagnosis.rule.UnclosedHeading;
import dev.awsmith.diagnosis.rule.UnfinishedRotation;
import dev.awsmith.diagnosis.rule.UnknownSetting;
import dev.awsmith.diagnosis.rule.VariableConflicts;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules. */
public final class Rules {
  /** Those that look at the bytes; all others see the files as after these are mended. */
  private static final List<Rule> OF_ENCODING =
      List.of(new ForeignEncoding(), new LoneCarriageReturns());

  private static final List<Rule> OF_TEXT =
      List.of(new InvisibleCharacter(), new ConflictMarkers());

  private static final List<Rule> OF_HEADINGS =
      List.of(
          new MissingProfileWord(),
          new NeedlessProfileWord(),
          new MisspeltKind(),
          new MisplacedSection(),
          new Nameless(),
          new OddName(),
          new OddHeading(),
          new UnclosedHeading(),
          new CapitalDefault(),
          new DefaultTwins(),
          new SectionTwice(),
          new IndentedSection());

  private static final List<Rule> OF_LINES =
      List.of(
          new OutsideAnySection(),
          new NotUnderstood(),
          new ShellLine(),
          new Colon(),
          new InlineComment(),
          new IndentedComment(),
          new IndentedSetting(),
          new NestedByMistake());

  private static final List<Rule> OF_SETTINGS =
      List.of(
          new SettingTwice(),
          new CapitalKey(),
          new UnknownSetting(),
          new QuotedValue(),
          new EmptyValue(),
          new Placeholder());

  private static final List<Rule> OF_KEYS =
      List.of(
          new HalfAKey(),
          new KeySplit(),
          new KeysInBothFiles(),
          new MalformedKeyId(),
          new Swapped(),
          new ExampleKey(),
          new SecretLength(),
          new TokenMissing(),
          new TokenLeftOver(),
          new TokenInOtherFile(),
          new SameKey());

  private static final List<Rule> OF_PROFILES =
      List.of(
          new TwoKinds(),
          new KeyHidesSignIn(),
          new RegionMissing(),
          new RegionInBothFiles(),
          new NoSuchRegion(),
          new RoleSource(),
          new SourceProfile(),
          new CredentialSource(),
          new MalformedArn(),
          new Duration(),
          new SsoSession(),
          new HalfSso(),
          new SsoValuesDiffer(),
          new StartUrl(),
          new SsoRegion(),
          new AccountNumber(),
          new OldSsoForm(),
          new ServicesSection());

  private static final List<Rule> OF_SURROUNDINGS =
      List.of(
          new VariableConflicts(),
          new Relocated(),
          new OpenToOthers(),
          new TextExtension(),
          new TwoHomes(),
          new Synchronised(),
          new KeyInProject(),
          new UnfinishedRotation());

  /** For what readers see differently when no other rule knows why. */
  private static final List<Rule> LAST_RESORT = List.of(new ReadDifferently());

  private static final List<Rule> ALL =
      Stream.of(OF_TEXT, OF_HEADINGS, OF_LINES, OF_SETTINGS, OF_KEYS, OF_PROFILES, OF_SURROUNDINGS)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  static List<Rule> ofEncoding() {
    return OF_ENCODING;
  }

  public static List<Rule> all() {
    return ALL;
  }

  static List<Rule> lastResort() {
    return LAST_RESORT;
  }
}
