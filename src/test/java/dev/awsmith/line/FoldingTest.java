package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final String SENTENCE = "Nothing is saved until you have said yes.";

  @Test
  void sentencesBreakBetweenWords() {
    assertEquals(List.of("Nothing is saved until", "you have said yes."), folded(24, SENTENCE));
  }

  @Test
  void aWordThatIsTooLongStaysWhole() {
    String arn = "arn:aws:iam::111122223333:user/dev-anna";

    assertEquals(List.of("You are", arn, "now."), folded(20, "You are " + arn + " now."));
  }

  @Test
  void aCommandIsNeverBroken() {
    String command = "awsmith import keys.csv -p work -r eu-west-1";

    assertEquals(
        List.of("Same thing without the", "wizard:", command),
        folded(24, "Same thing without the wizard:  " + command));
    assertEquals(
        List.of("Undo:", "awsmith undo (backup 2026)"),
        folded(24, "Undo: awsmith undo (backup 2026)"));
  }

  @Test
  void whatAPageOffersToCopyIsNeverBroken() {
    String line = "Remove-Item Env:AWS_ACCESS_KEY_ID, Env:AWS_SECRET_ACCESS_KEY";

    assertEquals(line, new Folding(24).fold(line, List.of(line)));
    assertEquals(
        List.of("First do this once,", line),
        new Folding(24).fold("First do this once, " + line, List.of(line)).lines().toList());
  }

  @Test
  void noLineIsLongerThanAHundredHoweverWideTheWindow() {
    assertTrue(folded(300, SENTENCE.repeat(9)).stream().allMatch(line -> line.length() <= 100));
  }

  @Test
  void withoutATerminalNothingIsBroken() {
    assertEquals(SENTENCE.repeat(9), Folding.NONE.fold(SENTENCE.repeat(9), List.of()));
  }

  private static List<String> folded(int columns, String sentence) {
    return new Folding(columns).fold(sentence, List.of()).lines().toList();
  }
}
