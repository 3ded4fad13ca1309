package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecodeTest {
  private static final String PLAIN = "# B\u00fcro\n[default]\nregion = eu-west-1\n";

  private static String recoded(byte[] bytes) {
    Text text = Text.of(bytes).recoded();
    assertTrue(text.isUtf8());
    assertFalse(text.byteOrderMark());
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16BecomesUtf8WithItsMarkOrWithout(String charset) {
    assertEquals(PLAIN, recoded(("\uFEFF" + PLAIN).getBytes(Charset.forName(charset))));
    assertEquals(
        PLAIN.substring(7), recoded(PLAIN.substring(7).getBytes(Charset.forName(charset))));
  }

  @Test
  void aByteOrderMarkGoes() {
    assertEquals(PLAIN, recoded(("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLineThatIsNotUtf8IsReadAsLatin1AndOthersAreNot() {
    byte[] latin = "# B\u00fcro\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf = PLAIN.getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[latin.length + utf.length];
    System.arraycopy(latin, 0, both, 0, latin.length);
    System.arraycopy(utf, 0, both, latin.length, utf.length);

    assertEquals("# B\u00fcro\n" + PLAIN, recoded(both));
  }

  @Test
  void loneCarriageReturnsBecomeLineEndsAndOtherEndsStay() {
    assertEquals("a\nb\r\nc\nd", recoded("a\rb\r\nc\nd".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void plainTextStaysAsItIs() {
    assertEquals(PLAIN, recoded(PLAIN.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherEditsOfTheSamePlanSeeTheTextItMakes() {
    AwsFiles files = Files.of("", "\uFEFF[default]\rregion = eu-west-1 # here\r");
    List<Edit> edits =
        List.of(
            new Edit.ReplaceLines(SharedFile.CONFIG, 2, 2, List.of("# here", "region = eu-west-1")),
            new Edit.Put(SharedFile.CONFIG, Section.profile("default"), "output", "json"),
            new Edit.Recode(SharedFile.CONFIG));
    Change change = files.plan(edits).getFirst();

    assertEquals(
        "[default]\n# here\nregion = eu-west-1\noutput = json\n",
        change.after().document().text().toString());
    assertEquals(Optional.empty(), Proof.complaint(change));
  }
}
