package dev.awsmith.ini;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HunkTest {
  private static final Section DEFAULT = Section.profile("default");

  @Test
  void aHunkShowsWhatChangesAndTheLinesAroundIt() {
    assertEquals(
        """
         1  1 [default]
         2    -region = a
            2 +region = b
         3  3 output = json
        """,
        hunks(
            1,
            "[default]\nregion = a\noutput = json\ns3 =\n  a = b\n",
            new Edit.Put(CONFIG, DEFAULT, "region", "b")));
  }

  @Test
  void farChangesAreHunksOfTheirOwnAndNearOnesAreOne() {
    String text = "[default]\na = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf = 6\n";
    Edit first = new Edit.Put(CONFIG, DEFAULT, "a", "9");
    Edit last = new Edit.Put(CONFIG, DEFAULT, "f", "9");
    assertEquals(2, list(1, text, first, last).size());
    assertEquals(1, list(2, text, first, last).size());
  }

  @Test
  void addedLinesAreNumberedInTheLaterTextOnly() {
    assertEquals(
        """
         1  1 [default]
         2  2 region = a
            3 +
            4 +[profile dev]
            5 +region = b
        """,
        hunks(
            3,
            "[default]\nregion = a",
            new Edit.Put(CONFIG, Section.profile("dev"), "region", "b")));
  }

  @Test
  void removedLinesAreNumberedInTheEarlierTextOnly() {
    assertEquals(
        " 1  1 [default]\n 2    -region = a\n",
        hunks(3, "[default]\nregion = a\n", new Edit.Remove(CONFIG, DEFAULT, "region")));
  }

  @Test
  void otherLineEndsAreShownWhereNothingElseDiffers() {
    Edit restore = new Edit.Restore(CONFIG, Text.of("[default]\r\n"));
    assertEquals(" 1    -[default]\n    1 +[default]\n", hunks(3, "[default]\n", restore));
  }

  @Test
  void secretsAreMasked() {
    String secret = "AnInvented/Secret+ThatIs40Characters0123";
    String hunks =
        hunks(
            3,
            "[default]\naws_secret_access_key = " + secret + "\n",
            new Edit.Put(CONFIG, DEFAULT, "aws_secret_access_key", secret.toLowerCase()));
    assertFalse(hunks.toLowerCase().contains("invented"));
    assertEquals(3, hunks.lines().count());
  }

  private static List<Hunk> list(int context, String text, Edit... edits) {
    return Files.of("", text).plan(List.of(edits)).getFirst().hunks(context);
  }

  private static String hunks(int context, String text, Edit... edits) {
    return list(context, text, edits).stream()
        .flatMap(hunk -> hunk.lines().stream())
        .map(HunkTest::shown)
        .collect(Collectors.joining());
  }

  private static String shown(Hunk.Line line) {
    String before = line.before() == 0 ? "  " : "%2d".formatted(line.before());
    String after = line.after() == 0 ? "  " : "%2d".formatted(line.after());
    String sign =
        switch (line.kind()) {
          case KEPT -> "";
          case REMOVED -> "-";
          case ADDED -> "+";
        };
    return before + " " + after + " " + sign + line.text() + "\n";
  }
}
