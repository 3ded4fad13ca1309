package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of the tools, word for word, and what each must be taken for.
 *
 * <p>A file in {@code errors} names a meaning, {@code KeyFaults.CLOCK}, and indents the texts that
 * have it below, with a blank line between any two.
 */
class KnownErrorsTest {
  @ParameterizedTest
  @MethodSource
  void isTakenForWhatItIs(String meaning, String text) throws ReflectiveOperationException {
    Meaning meant = meaning(meaning);
    Explanation explanation = Explain.text(text).orElseThrow().explanation();

    assertEquals(meant.headline(), explanation.headline());
    assertEquals(meant.code(), explanation.code());
  }

  static Stream<Arguments> isTakenForWhatItIs() {
    return Resources.in("errors").stream()
        .map(name -> Resources.text("errors", name).toString())
        .flatMap(file -> Stream.of(file.split("\n(?=\\S)")))
        .flatMap(KnownErrorsTest::textsOfOneMeaning);
  }

  private static Stream<Arguments> textsOfOneMeaning(String paragraph) {
    String[] parts = paragraph.strip().split("\n", 2);
    return Stream.of(parts[1].stripIndent().split("\n\n")).map(text -> arguments(parts[0], text));
  }

  private static Meaning meaning(String name) throws ReflectiveOperationException {
    String[] parts = name.split("\\.");
    return (Meaning)
        Class.forName(Meaning.class.getPackageName() + "." + parts[0])
            .getDeclaredField(parts[1])
            .get(null);
  }
}
