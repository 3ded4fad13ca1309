package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Errors as people paste them, in {@code errors/}: a line with a headline, or with a dash where
 * awsmith should not pretend to know, and then the text.
 */
class RealErrorsTest {
  private static final String HEADLINE = "=== ";
  private static final int ENOUGH = 150;

  record Pasted(String file, String headline, String text) {
    @Override
    public String toString() {
      return file + ": " + text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
    }
  }

  static List<Pasted> all() {
    List<Pasted> all = new ArrayList<>();
    for (String file : Resources.in("errors")) {
      String text = Resources.text("errors", file).toString();
      for (String piece : text.substring(HEADLINE.length()).split("\n" + HEADLINE)) {
        int end = piece.indexOf('\n');
        all.add(new Pasted(file, piece.substring(0, end), piece.substring(end + 1)));
      }
    }
    return all;
  }

  @Test
  void thereAreManyOfThem() {
    assertTrue(all().size() >= ENOUGH, () -> "" + all().size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isTakenForWhatItIs(Pasted pasted) {
    String told =
        Explain.text(pasted.text()).map(found -> found.explanation().headline()).orElse("-");

    assertEquals(pasted.headline(), told);
  }
}
