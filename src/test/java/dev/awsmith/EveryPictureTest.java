package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalTextUtils;
import dev.awsmith.screen.Frame;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryPictureTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final List<Step> ALL = Gallery.everyStep();
  private static final int AROUND = 6;

  @ParameterizedTest(name = "{0}x{1}, {2}")
  @CsvSource({"80,24,MONO", "60,16,MONO", "120,40,MONO", "80,24,AUTO"})
  void everyRowIsAsWideAsTheWindow(int columns, int rows, Look.Theme theme) {
    onEveryPage(
        columns,
        rows,
        theme,
        (page, frames) ->
            frames.forEach(
                frame -> {
                  assertEquals(rows, frame.rows().size());
                  frame
                      .rows()
                      .forEach(
                          row ->
                              assertEquals(
                                  columns,
                                  TerminalTextUtils.getColumnWidth(row.text()),
                                  row.text()));
                }));
  }

  @ParameterizedTest(name = "{0}x{1}")
  @CsvSource({"80,24", "60,16", "120,40"})
  void everyWordCanBeRead(int columns, int rows) {
    onEveryPage(
        columns,
        rows,
        Look.Theme.MONO,
        (page, frames) -> {
          String seen = letters(frames);
          assertAll(
              Words.onScreen(page, columns >= 80).stream()
                  .flatMap(text -> List.of(text.strip().split("\\s+")).stream())
                  .map(
                      word ->
                          () ->
                              assertTrue(
                                  seen.contains(squeezed(word)),
                                  () -> "no \"" + word + "\" in\n" + frames.getFirst().text())));
        });
  }

  @ParameterizedTest(name = "{0}x{1}")
  @CsvSource({"80,24", "120,40"})
  void everyActionIsInSight(int columns, int rows) {
    onEveryPage(columns, rows, Look.Theme.MONO, EveryPictureTest::offersAll);
  }

  @Test
  void inTheSmallestWindowEveryActionIsInSightOrInTheHelp() {
    Size size = Size.FLOOR;
    assertAll(
        ALL.stream()
            .map(
                step ->
                    () -> {
                      List<Frame> all = new ArrayList<>(frames(step, size, Look.PLAIN));
                      all.addAll(help(step, size));
                      offersAll(step.page(), all);
                    }));
  }

  private static void offersAll(Page page, List<Frame> frames) {
    String seen = letters(frames).toLowerCase(Locale.ROOT);
    for (Action action : page.actions()) {
      boolean hinted = action.id().equals(Action.LEAVE) && seen.contains("ctrl-c");
      assertTrue(
          hinted || seen.contains(squeezed(action.label()).toLowerCase(Locale.ROOT)),
          () -> "no \"" + action.label() + "\" in\n" + frames.getFirst().text());
    }
  }

  @ParameterizedTest(name = "{0}x{1}")
  @CsvSource({"80,24", "60,16", "120,40"})
  void thePictureIsAsciiWhereThatIsAskedFor(int columns, int rows) {
    onEveryPage(
        columns,
        rows,
        Look.Theme.MONO,
        (page, frames) ->
            frames.forEach(
                frame ->
                    assertTrue(
                        frame.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127),
                        frame.text())));
  }

  @ParameterizedTest(name = "{0}x{1}")
  @CsvSource({"80,24", "60,16", "120,40"})
  void theTitleAndTheQuestionAreInSightAtOnce(int columns, int rows) {
    onEveryPage(
        columns,
        rows,
        Look.Theme.MONO,
        (page, frames) -> {
          String first = frames.getFirst().text();
          String[] path = page.trail().path().split(" > ");
          assertTrue(first.contains(path[0]), first);
          page.fields().stream()
              .limit(1)
              .filter(field -> field instanceof Field.Text || field instanceof Field.Hidden)
              .forEach(
                  field ->
                      assertTrue(squeezed(first).contains(squeezed(field.ask().label())), first));
          assertFalse(first.contains(Gallery.SECRET));
        });
  }

  private static void onEveryPage(
      int columns, int rows, Look.Theme theme, BiConsumer<Page, List<Frame>> check) {
    assertAll(
        ALL.stream()
            .map(
                step ->
                    () ->
                        assertAll(
                            step.getClass().getSimpleName(),
                            () ->
                                check.accept(
                                    step.page(),
                                    frames(
                                        step, new Size(columns, rows), new Look(theme, false))))));
  }

  /** The page as it opens, and all that PgDn, Tab and the arrows bring into sight. */
  private static List<Frame> frames(Step step, Size size, Look look) {
    Session session = Session.start(Wizard.start(step), Given.NOTHING, look, size, NOON).session();
    Set<Frame> seen = new LinkedHashSet<>();
    seen.add(session.frame());
    turnPages(session, seen);
    Session walk = session;
    for (int i = 0; i < AROUND; i++) {
      walk = walk.press(Key.Named.TAB).session();
      turnPages(walk, seen);
    }
    walk = session;
    while (seen.add((walk = walk.press(Key.Named.DOWN).session()).frame())) {
      turnPages(walk, seen);
    }
    return new ArrayList<>(seen);
  }

  private static void turnPages(Session session, Set<Frame> seen) {
    for (Key key : List.of(Key.Named.PAGE_UP, Key.Named.PAGE_DOWN)) {
      Session walk = session;
      do {
        walk = walk.press(key).session();
      } while (seen.add(walk.frame()));
    }
  }

  /** What F1 adds to that. */
  private static List<Frame> help(Step step, Size size) {
    Session session =
        Session.start(Wizard.start(step), Given.NOTHING, Look.PLAIN, size, NOON).session();
    Set<Frame> seen = new LinkedHashSet<>();
    turnPages(session.press(Key.Named.F1).session(), seen);
    return new ArrayList<>(seen);
  }

  /** All that is to be read, without blanks, for words may be broken at the end of a row. */
  private static String letters(List<Frame> frames) {
    return frames.stream().map(frame -> squeezed(frame.text())).collect(Collectors.joining());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
