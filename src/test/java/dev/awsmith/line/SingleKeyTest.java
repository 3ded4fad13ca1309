package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleKeyTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"1", "9", "b", "q"})
  void oneKeyIsTheWholeAnswer(String key) throws IOException {
    assertEquals(Optional.of(key), read(key));
    assertEquals(key, shown.toString(StandardCharsets.UTF_8));
  }

  @Test
  void enterTakesTheDefault() throws IOException {
    assertEquals(Optional.of(""), read("\r"));
  }

  @Test
  void aQuestionMarkWaitsForWhatItIsAbout() throws IOException {
    assertEquals(Optional.of("?2"), read("?2"));
    assertEquals(Optional.of("?"), read("?\r"));
  }

  @Test
  void whatCameAtOnceIsALineAndNotShown() throws IOException {
    assertEquals(Optional.of("1,AKIA"), read("1,AKIA\r"));
    assertEquals(Optional.of("AKIA"), read("AKIA\r"));
    assertEquals("", shown.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theEndOfTheInputIsNoAnswer() throws IOException {
    assertEquals(Optional.empty(), read(""));
  }

  private Optional<String> read(String typed) throws IOException {
    InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    return SingleKey.read(in, new PrintStream(shown, true, StandardCharsets.UTF_8));
  }
}
