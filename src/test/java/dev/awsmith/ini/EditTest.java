package dev.awsmith.ini;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one edit makes of a file, and that it leaves the rest alone. */
class EditTest {
  private static final Section DEFAULT = Section.profile("default");
  private static final Section DEV = Section.profile("dev");

  @Test
  void aValueIsReplacedWhereItStands() {
    assertEdit(
        "[default]\noutput=json\nregion  =  us-east-1  \n# end\n",
        put("region", "eu-west-1"),
        "[default]\noutput=json\nregion  =  eu-west-1\n# end\n");
  }

  @Test
  void anInlineCommentMovesToALineAbove() {
    assertEdit(
        "[default]\nregion = us-east-1 # prod\n",
        put("region", "eu-west-1"),
        "[default]\n# prod\nregion = eu-west-1\n");
  }

  @Test
  void aValueThatWasOnlyACommentGetsOne() {
    assertEdit(
        "[default]\nregion = # todo\noutput =\n",
        put("region", "eu-west-1"),
        "[default]\n# todo\nregion = eu-west-1\noutput =\n");
    assertEdit("[default]\nregion=\n", put("region", "eu-west-1"), "[default]\nregion=eu-west-1\n");
  }

  @Test
  void anIndentedCommentUnderAKeyMovesToTheFirstColumn() {
    assertEdit(
        "[default]\nregion = us-east-1\n\t# rotated 2024\noutput = json\n",
        put("region", "eu-west-1"),
        "[default]\nregion = eu-west-1\n# rotated 2024\noutput = json\n");
  }

  @Test
  void theOtherLinesOfALongValueGoWithIt() {
    assertEdit(
        "[default]\ncredential_process = /bin/tool\n  --one\n# why\n  --two\nregion = us-east-1\n",
        put("credential_process", "/bin/other"),
        "[default]\ncredential_process = /bin/other\n# why\nregion = us-east-1\n");
  }

  @Test
  void keysEqualButForCaseAreOneKey() {
    IniDocument document = document("[default]\nREGION = us-east-1\n");
    assertEquals(Optional.of("us-east-1"), document.get(DEFAULT, "region"));
    assertEdit(
        "[default]\nREGION = us-east-1\n",
        put("region", "eu-west-1"),
        "[default]\nregion = eu-west-1\n");
    assertEdit("[default]\nREGION = a\n", remove("region"), "[default]\n");
  }

  @Test
  void aNewKeyFollowsTheLastSettingAndIsSpacedLikeIt() {
    assertEdit(
        "[default]\nregion=us-east-1\ns3 =\n  a = b\n\n# about dev\n[profile dev]\n",
        put("output", "json"),
        "[default]\n"
            + "region=us-east-1\n"
            + "s3 =\n"
            + "  a = b\n"
            + "output = json\n\n"
            + "# about dev\n"
            + "[profile dev]\n");
    assertEdit(
        "[default]\nregion=us-east-1\n",
        put("output", "json"),
        "[default]\nregion=us-east-1\noutput=json\n");
  }

  @Test
  void aNewKeyOfAnEmptySectionFollowsItsHeading() {
    assertEdit(
        "[default]\n\n[profile dev]\n",
        put("region", "us-east-1"),
        "[default]\nregion = us-east-1\n\n[profile dev]\n");
  }

  @Test
  void aNewNestedKeyIsIndentedLikeItsBlock() {
    assertEdit(
        "[default]\ns3 =\n\tmax_queue_size=5\noutput = json\n",
        put("s3.addressing_style", "path"),
        "[default]\ns3 =\n\tmax_queue_size=5\n\taddressing_style=path\noutput = json\n");
  }

  @Test
  void aNestedKeyWithoutABlockMakesOne() {
    assertEdit(
        "[default]\nregion=us-east-1\n",
        put("s3.addressing_style", "path"),
        "[default]\nregion=us-east-1\ns3=\n  addressing_style=path\n");
  }

  @Test
  void aNestedKeyIsNeverTakenForThePlainOne() {
    assertEdit(
        "[default]\ns3 =\n  region = us-east-1\n",
        put("region", "eu-west-1"),
        "[default]\ns3 =\n  region = us-east-1\nregion = eu-west-1\n");
  }

  @Test
  void aBlockGoesWithItsLastNestedKey() {
    String two = "[default]\ns3 =\n  a = b\n  c = d\noutput = json\n";
    String one = "[default]\ns3 =\n  c = d\noutput = json\n";
    assertEdit(two, remove("s3.a"), one);
    assertEdit(one, remove("s3.c"), "[default]\noutput = json\n");
    assertEdit(two, remove("s3"), "[default]\noutput = json\n");
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
    assertEdit("[default]\nregion = a", remove("region"), "[default]");
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
    Edit put = put("region", "a\n[profile x]");
    IniDocument document = document("[default]\n");
    assertThrows(IllegalArgumentException.class, () -> document.apply(put));
  }

  @Test
  void anEditForTheOtherFileIsRefused() {
    Edit put = new Edit.Put(CREDENTIALS, DEFAULT, "region", "a");
    IniDocument document = document("[default]\n");
    assertThrows(IllegalArgumentException.class, () -> document.apply(put));
  }

  /** Of the default profile in config. */
  private static Edit put(String key, String value) {
    return new Edit.Put(CONFIG, DEFAULT, key, value);
  }

  private static Edit remove(String key) {
    return new Edit.Remove(CONFIG, DEFAULT, key);
  }

  private static IniDocument document(String text) {
    return IniDocument.of(CONFIG, Text.of(text));
  }

  private static void assertEdit(String before, Edit edit, String after) {
    assertEquals(after, document(before).apply(edit).text().toString());
  }
}
