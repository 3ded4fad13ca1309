package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadersTest {
  @TestFactory
  List<DynamicTest> everyReaderSeesInAFileWhatItWasSeenToSee() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Recorded.Case one : Recorded.cases()) {
      for (Reader reader : Reader.values()) {
        tests.add(
            dynamicTest(
                reader + " " + one.title(),
                () ->
                    compare(
                        one.which(), one.answer(reader), reader.read(one.which(), one.text()))));
      }
    }
    assertEquals(300, tests.size());
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyReaderJoinsTwoFilesAsItWasSeenTo() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Recorded.Pair pair : Recorded.pairs()) {
      for (Reader reader : Reader.values()) {
        tests.add(
            dynamicTest(
                reader + " " + pair.title(),
                () -> comparePair(reader, pair.answer(reader), reader.read(pair.files()))));
      }
    }
    assertEquals(33, tests.size());
    return tests;
  }

  @Test
  void aRefusalNamesTheLine() {
    Text twice = Text.of("[default]\nregion = us-east-1\nRegion = eu-west-1\n");
    assertEquals(
        new Refused("It sets region a second time in [default].", OptionalInt.of(3)),
        CliView.read(SharedFile.CONFIG, twice));
    Text colon = Text.of("[default]\nregion: us-east-1\n");
    assertEquals(
        new Refused("Expected an '=' sign defining a property.", OptionalInt.of(2)),
        SdkView.read(SharedFile.CONFIG, colon));
  }

  @Test
  void theCliReadsHeadingsAsAShellReadsWords() {
    Text text =
        Text.of(
            """
            [profile "a\\"b\\\\c\\d"]
            [profile x\\ y]
            [profile 'it''s']
            [profile "open]
            [profile end\\]
            """);
    Read read = assertInstanceOf(Read.class, CliView.read(SharedFile.CONFIG, text));
    assertEquals(Set.of("a\"b\\c\\d", "x y", "its"), read.profiles().keySet());
  }

  @Test
  void settingsOfTheCapitalDefaultLeakIntoEveryProfileOfTheCli() {
    Text text = Text.of("[DEFAULT]\nregion = a\noutput = b\n[profile dev]\nregion = c\n");
    Read read = assertInstanceOf(Read.class, CliView.read(SharedFile.CONFIG, text));
    assertEquals(Map.of("dev", Map.of("region", "c", "output", "b")), read.profiles());
  }

  @Test
  void aBlockInTheCredentialsFileReplacesTheOtherOneForTheCliOnly() {
    AwsFiles files = Files.of("[dev]\ns3 =\n  b = 2\n", "[profile dev]\ns3 =\n  a = 1\n");
    Map<Reader, Map<String, String>> seen = new EnumMap<>(Reader.class);
    for (Reader reader : Reader.values()) {
      Read read = assertInstanceOf(Read.class, reader.read(files));
      seen.put(reader, read.profiles().get("dev"));
    }
    Map<String, String> both = Map.of("s3.a", "1", "s3.b", "2");
    assertEquals(
        Map.of(Reader.CLI, Map.of("s3.b", "2"), Reader.JAVA, both, Reader.JAVASCRIPT, both), seen);
  }

  @Test
  void theSdkIsNeverGivenAFileThatItWouldTakeMinutesOver() {
    Text many = Text.of("[a]\nb = c\n" + "  d\n".repeat(200_000));
    assertInstanceOf(Refused.class, SdkView.read(SharedFile.CONFIG, many));
  }

  private static void compare(SharedFile which, JsonObject answer, ReaderView view) {
    if (answer.has("error")) {
      Refused refused = assertInstanceOf(Refused.class, view);
      String error = answer.get("error").getAsString();
      if (error.contains(" on line ")) {
        int line = Integer.parseInt(error.substring(error.lastIndexOf(' ') + 1));
        assertEquals(OptionalInt.of(line), refused.line());
      }
      return;
    }
    // Sections of no AWS kind, "other" in the recording, are no part of a view.
    Read read = assertInstanceOf(Read.class, view);
    Map<String, Map<String, String>> profiles = Recorded.sections(answer, "profiles");
    Map<String, Map<String, String>> sessions = Recorded.sections(answer, "sso-session");
    if (which == SharedFile.CREDENTIALS) {
      // In this file a session is a profile of the JavaScript SDK by another name (see pair 06).
      sessions.forEach((name, settings) -> profiles.put("sso-session." + name, settings));
      sessions.clear();
    }
    assertEquals(profiles, shortened(read.profiles()));
    assertEquals(sessions, read.ssoSessions());
    assertEquals(Recorded.sections(answer, "services"), read.services());
  }

  /** The recording tells only the beginning and the length of a very long value. */
  private static Map<String, Map<String, String>> shortened(
      Map<String, Map<String, String>> sections) {
    UnaryOperator<String> cut =
        value ->
            value.length() < 1000
                ? value
                : value.substring(0, 40) + "(" + value.length() + " in the file)";
    Map<String, Map<String, String>> shortened = new LinkedHashMap<>();
    sections.forEach(
        (name, settings) -> {
          Map<String, String> copy = new LinkedHashMap<>(settings);
          copy.replaceAll((key, value) -> cut.apply(value));
          shortened.put(name, copy);
        });
    return shortened;
  }

  private static void comparePair(Reader reader, JsonElement answer, ReaderView view) {
    if (reader == Reader.CLI && answer.getAsJsonObject().get("scoped").isJsonPrimitive()
        || answer.isJsonPrimitive()) {
      assertInstanceOf(Refused.class, view);
      return;
    }
    Read read = assertInstanceOf(Read.class, view);
    JsonObject recorded = answer.getAsJsonObject();
    switch (reader) {
      case CLI ->
          assertEquals(
              Recorded.settings(recorded.getAsJsonObject("scoped")), read.profiles().get("p"));
      case JAVA -> {
        assertTrue(recorded.get("sso corp").isJsonNull());
        assertFalse(read.ssoSessions().containsKey("corp"));
        recorded.remove("sso corp");
        assertEquals(Recorded.sections(wrap(recorded), "profiles"), read.profiles());
      }
      case JAVASCRIPT -> {
        assertEquals(Recorded.sections(recorded, "profiles"), read.profiles());
        assertEquals(Recorded.sections(recorded, "sso"), read.ssoSessions());
      }
    }
  }

  private static JsonObject wrap(JsonObject profiles) {
    JsonObject answer = new JsonObject();
    answer.add("profiles", profiles);
    return answer;
  }
}
