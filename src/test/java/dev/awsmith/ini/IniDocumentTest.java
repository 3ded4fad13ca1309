package dev.awsmith.ini;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IniDocumentTest {
  private static final Section DEFAULT = Section.profile("default");
  private static final Section DEV = Section.profile("dev");

  @Test
  void aValueIsReplacedWhereItStands() {
    assertEdit(
        "[default]\noutput=json\nregion  =  us-east-1  \n# end\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\noutput=json\nregion  =  eu-west-1\n# end\n");
  }

  @Test
  void anInlineCommentMovesToALineAbove() {
    assertEdit(
        "[default]\nregion = us-east-1 # prod\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\n# prod\nregion = eu-west-1\n");
  }

  @Test
  void aValueThatWasOnlyACommentGetsOne() {
    assertEdit(
        "[default]\nregion = # todo\noutput =\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\n# todo\nregion = eu-west-1\noutput =\n");
    assertEdit(
        "[default]\nregion=\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\nregion=eu-west-1\n");
  }

  @Test
  void anIndentedCommentUnderAKeyMovesToTheFirstColumn() {
    assertEdit(
        "[default]\nregion = us-east-1\n\t# rotated 2024\noutput = json\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\nregion = eu-west-1\n# rotated 2024\noutput = json\n");
  }

  @Test
  void theOtherLinesOfALongValueGoWithIt() {
    assertEdit(
        "[default]\ncredential_process = /bin/tool\n  --one\n# why\n  --two\nregion = us-east-1\n",
        new Edit.Put(CONFIG, DEFAULT, "credential_process", "/bin/other"),
        "[default]\ncredential_process = /bin/other\n# why\nregion = us-east-1\n");
  }

  @Test
  void keysEqualButForCaseAreOneKey() {
    IniDocument document = document("[default]\nREGION = us-east-1\n");
    assertEquals(Optional.of("us-east-1"), document.get(DEFAULT, "region"));
    assertEdit(
        "[default]\nREGION = us-east-1\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\nregion = eu-west-1\n");
    assertEdit(
        "[default]\nREGION = a\n", new Edit.Remove(CONFIG, DEFAULT, "region"), "[default]\n");
  }

  @Test
  void aNewKeyFollowsTheLastSettingAndIsSpacedLikeIt() {
    assertEdit(
        "[default]\nregion=us-east-1\ns3 =\n  a = b\n\n# about dev\n[profile dev]\n",
        new Edit.Put(CONFIG, DEFAULT, "output", "json"),
        "[default]\n"
            + "region=us-east-1\n"
            + "s3 =\n"
            + "  a = b\n"
            + "output = json\n\n"
            + "# about dev\n"
            + "[profile dev]\n");
    assertEdit(
        "[default]\nregion=us-east-1\n",
        new Edit.Put(CONFIG, DEFAULT, "output", "json"),
        "[default]\nregion=us-east-1\noutput=json\n");
  }

  @Test
  void aNewKeyOfAnEmptySectionFollowsItsHeading() {
    assertEdit(
        "[default]\n\n[profile dev]\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "us-east-1"),
        "[default]\nregion = us-east-1\n\n[profile dev]\n");
  }

  @Test
  void aNewNestedKeyIsIndentedLikeItsBlock() {
    assertEdit(
        "[default]\ns3 =\n\tmax_queue_size=5\noutput = json\n",
        new Edit.Put(CONFIG, DEFAULT, "s3.addressing_style", "path"),
        "[default]\ns3 =\n\tmax_queue_size=5\n\taddressing_style=path\noutput = json\n");
  }

  @Test
  void aNestedKeyWithoutABlockMakesOne() {
    assertEdit(
        "[default]\nregion=us-east-1\n",
        new Edit.Put(CONFIG, DEFAULT, "s3.addressing_style", "path"),
        "[default]\nregion=us-east-1\ns3=\n  addressing_style=path\n");
  }

  @Test
  void aNestedKeyIsNeverTakenForThePlainOne() {
    assertEdit(
        "[default]\ns3 =\n  region = us-east-1\n",
        new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1"),
        "[default]\ns3 =\n  region = us-east-1\nregion = eu-west-1\n");
  }

  @Test
  void aBlockGoesWithItsLastNestedKey() {
    String two = "[default]\ns3 =\n  a = b\n  c = d\noutput = json\n";
    String one = "[default]\ns3 =\n  c = d\noutput = json\n";
    assertEdit(two, new Edit.Remove(CONFIG, DEFAULT, "s3.a"), one);
    assertEdit(one, new Edit.Remove(CONFIG, DEFAULT, "s3.c"), "[default]\noutput = json\n");
    assertEdit(two, new Edit.Remove(CONFIG, DEFAULT, "s3"), "[default]\noutput = json\n");
  }

  @Test
  void aNewSectionComesLastAfterABlankLine() {
    Edit put = new Edit.Put(CONFIG, DEV, "region", "eu-west-1");
    assertEdit("", put, "[profile dev]\nregion = eu-west-1\n");
    assertEdit(
        "[default]\nregion = us-east-1\n",
        put,
        "[default]\nregion = us-east-1\n\n[profile dev]\nregion = eu-west-1\n");
    assertEdit("# none yet\n\n", put, "# none yet\n\n[profile dev]\nregion = eu-west-1\n");
  }

  @Test
  void aLastLineWithoutAnEndGetsOneAndTheNewLastLineHasNone() {
    assertEdit(
        "[default]\r\nregion = us-east-1",
        new Edit.Put(CONFIG, DEV, "region", "eu-west-1"),
        "[default]\r\nregion = us-east-1\r\n\r\n[profile dev]\r\nregion = eu-west-1");
    assertEdit("[default]\nregion = a", new Edit.Remove(CONFIG, DEFAULT, "region"), "[default]");
  }

  @Test
  void aRemovedSectionTakesTheCommentAboveItsHeadingAndLeavesTheOneBelow() {
    assertEdit(
        "[default]\n"
            + "region = a\n\n"
            + "# about dev\n"
            + "# twice\n"
            + "[profile dev]\n"
            + "region = b\n"
            + "# below\n\n"
            + "[c]\n",
        new Edit.RemoveSection(CONFIG, DEV),
        "[default]\nregion = a\n\n# below\n\n[c]\n");
  }

  @Test
  void addingASectionAndRemovingItLeavesNothingBehind() {
    String text = "[default]\nregion = us-east-1\n";
    IniDocument added = document(text).apply(new Edit.Put(CONFIG, DEV, "region", "eu-west-1"));
    assertEquals(text, added.apply(new Edit.RemoveSection(CONFIG, DEV)).text().toString());
  }

  @Test
  void aRenamedHeadingKeepsItsSpacingAndItsComment() {
    assertEdit(
        "[profile  dev] # mine\n",
        new Edit.RenameSection(CONFIG, DEV, "work"),
        "[profile  work] # mine\n");
    assertEdit(
        "[profile profile]\n",
        new Edit.RenameSection(CONFIG, Section.profile("profile"), "work"),
        "[profile work]\n");
  }

  @Test
  void theWordProfileComesAndGoesWithTheNameDefault() {
    assertEdit("[default]\n", new Edit.RenameSection(CONFIG, DEFAULT, "dev"), "[profile dev]\n");
    assertEdit("[profile dev]\n", new Edit.RenameSection(CONFIG, DEV, "default"), "[default]\n");
    assertEquals(
        "[work]\n",
        IniDocument.of(CREDENTIALS, Text.of("[dev]\n"))
            .apply(new Edit.RenameSection(CREDENTIALS, DEV, "work"))
            .text()
            .toString());
  }

  @Test
  void linesAreReplacedByNumber() {
    String text = "[default]\nregion: a\n# c\n";
    assertEdit(
        text,
        new Edit.ReplaceLines(CONFIG, 2, 2, List.of("region = a")),
        "[default]\nregion = a\n# c\n");
    assertEdit(text, new Edit.ReplaceLines(CONFIG, 4, 3, List.of("# d")), text + "# d\n");
    assertEdit(text, new Edit.ReplaceLines(CONFIG, 1, 3, List.of()), "");
    IniDocument document = document(text);
    for (int last : List.of(0, 4)) {
      Edit beyond = new Edit.ReplaceLines(CONFIG, 2, last, List.of());
      assertThrows(IllegalArgumentException.class, () -> document.apply(beyond));
    }
  }

  @Test
  void aLineBreakInAValueNeverReachesTheFile() {
    Edit put = new Edit.Put(CONFIG, DEFAULT, "region", "a\n[profile x]");
    IniDocument document = document("[default]\n");
    assertThrows(IllegalArgumentException.class, () -> document.apply(put));
  }

  @Test
  void anEditForTheOtherFileIsRefused() {
    Edit put = new Edit.Put(CREDENTIALS, DEFAULT, "region", "a");
    IniDocument document = document("[default]\n");
    assertThrows(IllegalArgumentException.class, () -> document.apply(put));
  }

  @Test
  void sectionsAreThoseThatTheSdksRead() {
    IniDocument document =
        document(
            """
            [ default ]
            [profile dev] # mine
            [sso-session corp]
            [services local]
            [foo]
            [profile "a b"]
            [profile]
            [profile dev]
            [plugins]
            """);
    assertEquals(
        List.of(DEFAULT, DEV, Section.ssoSession("corp"), Section.services("local")),
        document.sections());
    assertEquals(9, document.headings().size());
    assertEquals(
        new Heading(2, "[profile dev] # mine", "profile dev", Optional.of(DEV)),
        document.headings().get(1));
  }

  @Test
  void theDefaultProfileWithTheWordBeatsTheOneWithout() {
    IniDocument document = document("[profile default]\nregion = a\n[default]\nregion = b\n");
    assertEquals(Optional.of("a"), document.get(DEFAULT, "region"));
  }

  @Test
  void aMalformedLineIsAFindingAndHidesNothing() {
    IniDocument document =
        document(
            """
            hello
            [default]
            region = us-east-1
            garbage
              indented
            = value
            output: json
            s3 =
              # comment
              nonsense
            [
            [profile dev] prod
            []
            """);
    assertEquals(
        List.of(
            new Malformed(1, Malformed.Kind.BEFORE_ANY_HEADING),
            new Malformed(4, Malformed.Kind.NO_EQUALS_SIGN),
            new Malformed(5, Malformed.Kind.INDENTED_ALONE),
            new Malformed(6, Malformed.Kind.NO_KEY),
            new Malformed(7, Malformed.Kind.COLON),
            new Malformed(9, Malformed.Kind.COMMENT_IN_BLOCK),
            new Malformed(10, Malformed.Kind.NO_NESTED_SETTING),
            new Malformed(11, Malformed.Kind.UNCLOSED_HEADING),
            new Malformed(12, Malformed.Kind.TEXT_AFTER_HEADING),
            new Malformed(13, Malformed.Kind.EMPTY_HEADING)),
        document.malformed());
    assertEquals(Optional.of("us-east-1"), document.get(DEFAULT, "region"));
    assertEquals(Optional.of("json"), document.get(DEFAULT, "output"));
  }

  @Test
  void whatWouldMakeIni4jDoMoreThanReadIsOnlyText() {
    IniDocument document =
        document("[default]\na = ${b}\nb = ${a}\nc = C:\\users\\\nd = ${@env/HOME}\n<include>\n");
    assertEquals(Optional.of("${b}"), document.get(DEFAULT, "a"));
    assertEquals(Optional.of("C:\\users\\"), document.get(DEFAULT, "c"));
    assertEquals(Optional.of("${@env/HOME}"), document.get(DEFAULT, "d"));
    Section deep = Section.profile("a" + "/b".repeat(8_000));
    assertEquals(List.of(deep), document(deep.heading(CONFIG)).sections());
  }

  @Test
  void aFileWithoutFaultsReadsAsTheAwsSdkReadsIt() {
    RandomFile random = new RandomFile(7);
    int compared = 0;
    for (int i = 0; i < 5_000; i++) {
      Text text = Text.of(random.text());
      IniDocument document = IniDocument.of(CONFIG, text);
      if (isFaultless(document)) {
        assertEquals(SdkView.read(CONFIG, text), document.view(), text::toString);
        compared++;
      }
    }
    assertTrue(compared > 300, compared + " compared");
  }

  /**
   * Nothing malformed, every section of a kind that AWS knows, every key in plain letters, once.
   */
  private static boolean isFaultless(IniDocument document) {
    Set<String> keys = new HashSet<>();
    return document.malformed().isEmpty()
        && document.headings().stream().allMatch(heading -> heading.section().isPresent())
        && document.entries().stream()
            .allMatch(
                entry ->
                    entry.key().matches("[A-Za-z0-9_.]+")
                        && keys.add(entry.heading().section() + entry.key()));
  }

  @Test
  void neitherDocumentsNorEditsPrintValues() {
    String secret = "AnInventedSecretThatIsFortyCharacters012";
    IniDocument document = document("[default]\naws_secret_access_key = " + secret + "\n");
    Edit put = new Edit.Put(CONFIG, DEFAULT, "aws_secret_access_key", secret);
    String all =
        document + document.entries().toString() + put + Files.of("", document.text().toString());
    assertFalse(all.contains(secret));
    assertFalse(document.view().toString().contains(secret));
  }

  private static IniDocument document(String text) {
    return IniDocument.of(CONFIG, Text.of(text));
  }

  private static void assertEdit(String before, Edit edit, String after) {
    assertEquals(after, document(before).apply(edit).text().toString());
  }
}
