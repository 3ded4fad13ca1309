package dev.awsmith.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {
  static List<Corpus.Case> cases() {
    return Corpus.cases();
  }

  static List<Corpus.Case> keys() {
    return Corpus.keys();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsTheFileBesideItSays(Corpus.Case pasted) {
    assertEquals(pasted.expected(), Corpus.told(pasted.read()));
  }

  @Test
  void everyFormatHasACaseAtLeast() {
    Set<String> codes = new HashSet<>(Formats.IN_ORDER.stream().map(Format::code).toList());
    for (Corpus.Case pasted : keys()) {
      Found.AccessKeys found = (Found.AccessKeys) pasted.read().found();
      found.notations().forEach(notation -> codes.remove(notation.code()));
    }
    assertEquals(Set.of(), codes);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void windowsLineEndsChangeNothing(Corpus.Case pasted) {
    assertEquals(pasted.read(), Pasted.read(pasted.text().replace("\n", "\r\n"), Corpus.NOW));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aByteOrderMarkChangesNothing(Corpus.Case pasted) {
    assertSameKeys(pasted, "\uFEFF" + pasted.text());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noBreakSpacesChangeNothing(Corpus.Case pasted) {
    assertSameKeys(pasted, pasted.text().replace(' ', '\u00A0').replace("\n", "\u00A0\n"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void curlyQuotesChangeNothing(Corpus.Case pasted) {
    assertSameKeys(pasted, pasted.text().replace('"', '\u201D').replace('\'', '\u2019'));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void twiceTheSameTextIsOneSetOfKeys(Corpus.Case pasted) {
    assertSameKeys(pasted, pasted.text() + pasted.text());
    assertSameKeys(pasted, pasted.text() + "\n" + pasted.text());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void wordsAroundChangeNothing(Corpus.Case pasted) {
    assertSameKeys(pasted, "Hi Anna, as promised:\n\n" + pasted.text() + "\n\nCheers, Bob\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextCutOffAnywhereInventsNothing(Corpus.Case pasted) {
    String clean = Cleaned.of(pasted.text()).text();
    String whole = clean + Joined.of(clean).text();
    for (int end = 0; end < pasted.text().length(); end += 3) {
      Pasted cut = Pasted.read(pasted.text().substring(0, end), Corpus.NOW);
      if (cut.found() instanceof Found.AccessKeys found) {
        for (Keys keys : found.candidates()) {
          keys.id().ifPresent(id -> assertTrue(whole.contains(id.value())));
          keys.secret().ifPresent(secret -> assertTrue(whole.contains(secret.reveal())));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void secretsNeverPrintThemselves(Corpus.Case pasted) {
    Pasted read = pasted.read();
    for (Keys keys : ((Found.AccessKeys) read.found()).candidates()) {
      Stream.of(keys.secret(), keys.sessionToken())
          .flatMap(Optional::stream)
          .map(secret -> secret.reveal().substring(0, 12))
          .forEach(canary -> assertHidden(canary, pasted.text(), read));
    }
  }

  private static void assertHidden(String canary, String text, Pasted read) {
    assertFalse(read.toString().contains(canary));
    assertFalse(Cleaned.of(text).toString().contains(canary));
    assertFalse(new Setting(Part.SECRET, canary).toString().contains(canary));
    for (Format format : Formats.IN_ORDER) {
      assertFalse(format.read(text).toString().contains(canary));
    }
  }

  @Test
  void errorsAndCommandsDoNotPrintWhatTheyHold() {
    String secret = "kV8s+QmX2nTz";
    assertFalse(Pasted.read("AccessDenied " + secret, Corpus.NOW).toString().contains(secret));
    assertFalse(Pasted.read("aws login " + secret, Corpus.NOW).toString().contains(secret));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a ", "\n", "{", "[ ", "\"", "--", "/", "set -", "\u001B]", "AKIA", "> ", "a."
      })
  void aLongTextOfNothingIsNothing(String piece) {
    Found found = Pasted.read(piece.repeat(10_000), Corpus.NOW).found();
    assertEquals(new Found.Nothing(Remarks.NOTHING), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%sx", "[profile %sx", "a%sb", "AWS Access Key ID [%s", "\"%s", "x =%s"})
  @Timeout(60)
  void blanksWithoutEndTakeNoTimeToRead(String form) {
    String text = form.formatted(" ".repeat(400_000));
    assertEquals(new Found.Nothing(Remarks.NOTHING), Pasted.read(text, Corpus.NOW).found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-04 10:12:01 INFO [worker-7] com.acme.Shop: id=1f3 in 12 ms path=/a/b?x=1\n",
        "function a1(e,t){var n=e[7]||{};return n.k?\"x\":{a:t,b:'y',set:function(e){this.v=e}}}",
        "kV8s+QmX2nTz/R4bLw7YdJ0cHgF6pEaU1oI9Vf2kV8s+QmX2nTz/R4bLw7YdJ0cHgF6pEaU1oI9\n",
        "AWS Access Key ID [",
        "{\"id\":1,\"tags\":[{\"k\":\"v\"}]},",
        "\u0000\u0007\u009b\u00ff%",
      })
  @Timeout(120)
  void aWrongFileOfFourMegabytesIsReadToItsEnd(String piece) {
    String text = piece.repeat((4 << 20) / piece.length());
    assertEquals(new Found.Nothing(Remarks.NOTHING), Pasted.read(text, Corpus.NOW).found());
  }

  @Test
  void aBrokenSecretIsKnownByItsLength() {
    Joined joined = Joined.of("kV8s+QmX2nTz/R4b\nLw7YdJ0cHgF6pEaU1oI9Vf2k\nregion = x");
    assertEquals("kV8s+QmX2nTz/R4bLw7YdJ0cHgF6pEaU1oI9Vf2k\nregion = x", joined.text());
    assertEquals(List.of(2), joined.broken());
    assertFalse(joined.toString().contains("kV8s"));
  }

  @Test
  void linesAndCharactersAreThoseThatWereRead() {
    Pasted read = Pasted.read("\uFEFFone\r\ntwo \r\nthrée", Corpus.NOW);
    assertEquals(3, read.lines());
    assertEquals("one\ntwo\nthrée".length(), read.characters());
  }

  private static void assertSameKeys(Corpus.Case pasted, String variant) {
    assertEquals(
        Corpus.told(pasted.read().found()), Corpus.told(Pasted.read(variant, Corpus.NOW).found()));
  }
}
