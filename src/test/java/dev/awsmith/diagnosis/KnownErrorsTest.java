package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of the tools, word for word and as people paste them, in {@code known-errors/}: above
 * each a line with the code, if there is one, and the headline of what it must be taken for, or a
 * dash where awsmith should not pretend to know.
 */
class KnownErrorsTest {
  private static final String HEADING = "=== ";

  @ParameterizedTest
  @MethodSource
  void isTakenForWhatItIs(String meaning, String text) {
    assertEquals(meaning, Explain.text(text).map(KnownErrorsTest::told).orElse("-"));
  }

  private static String told(Explained found) {
    Explanation explanation = found.explanation();
    return (explanation.code() + " " + explanation.headline()).strip();
  }

  static Stream<Arguments> isTakenForWhatItIs() {
    return Resources.in("known-errors").stream()
        .map(name -> Resources.text("known-errors", name).toString())
        .flatMap(file -> Stream.of(file.substring(HEADING.length()).split("\n" + HEADING)))
        .map(error -> error.split("\n", 2))
        .map(error -> arguments(error[0], error[1]));
  }
}
