package dev.awsmith.ini;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a document says, whatever is wrong with its text. */
class IniDocumentTest {
  private static final Section DEFAULT = Section.profile("default");
  private static final Section DEV = Section.profile("dev");

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

  private static IniDocument document(String text) {
    return IniDocument.of(CONFIG, Text.of(text));
  }
}
