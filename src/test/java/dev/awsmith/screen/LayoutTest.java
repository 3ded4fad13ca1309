package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final List<Size> SIZES =
      List.of(new Size(60, 16), new Size(80, 24), new Size(110, 24), new Size(120, 40));

  @Test
  void theFirstPageLooksLikeThis() {
    assertEquals(
        """
        awsmith  Set up AWS access                                              New here
        --------------------------------------------------------------------------------
        No AWS profiles on this computer yet. This takes about 2 minutes.
        Nothing is saved until you have seen exactly what will change and said yes.

        How do you get into AWS?  Pick what you have.

        > 1  Access keys        A .csv file, or text that contains AKIA...
          2  A company sign-in  A link such as https://acme.awsapps.com/start
          3  A role             Someone sent me arn:aws:iam::...:role/...

        -- Access keys -----------------------------------------------------------------
        Best when someone gave you a key, or you downloaded one from the IAM console.
        Access keys do not expire, so awsmith will remind you to replace them.






        You can paste here too.
        --------------------------------------------------------------------------------
        Enter continue   1-3 or Up/Down choose   u undo   paste works on this screen
        F1 help   Esc leave\
        """,
        Player.at(Journey.start()).screen());
  }

  @Test
  void aFormLooksLikeThis() {
    assertEquals(
        """
        awsmith > Set up > Access keys             Step 1 of 5: Keys
        ------------------------------------------------------------
        Type the values as AWS shows them.

          Profile name      [ dev-anna                             ]
                            (from your ARN)
        > Secret access key [ ***                                  ]
          [ ] Also make it the default

          [ Check with AWS ]   [ Choose a file ]


        Nothing has been changed.
        ------------------------------------------------------------
        Enter next field   Ctrl-R show or hide   F1 help   Esc leave
        """,
        Player.at(Journey.form(), new Size(60, 16)).press(Key.Named.TAB).type("abc").screen());
  }

  @Test
  void everyFrameFillsItsWindowExactly() {
    List<Step> steps =
        List.of(
            Journey.start(),
            Journey.form(),
            Journey.checking(),
            Journey.region(),
            Journey.review("eu-west-1", 60),
            Journey.done(),
            profiles(40));
    for (Size size : SIZES) {
      for (Step step : steps) {
        for (Key key : List.of(Key.Named.DOWN, Key.Named.F1, Key.Named.ESCAPE)) {
          Frame frame = Player.at(step, size).press(key).frame();
          assertEquals(size.rows(), frame.rows().size());
          frame.rows().forEach(row -> assertEquals(size.columns(), row.columns()));
          assertTrue(frame.cursor().column() < size.columns());
          assertTrue(frame.cursor().row() < size.rows());
        }
      }
    }
  }

  @Test
  void withoutUtf8EveryFrameIsAscii() {
    for (Step step : List.of(Journey.start(), Journey.form(), Journey.region(), profiles(40))) {
      assertTrue(Player.at(step).screen().chars().allMatch(sign -> sign < 127));
    }
  }

  @Test
  void aLongPageIsTurned() {
    Player player = Player.at(Journey.review("eu-west-1", 40));
    assertTrue(player.screen().contains("Page 1 of 3"));
    assertTrue(player.screen().contains("PgUp/PgDn turn the page"));
    List<String> seen = new ArrayList<>(player.screen().lines().toList());
    for (int i = 0; i < 2; i++) {
      seen.addAll(player.press(Key.Named.PAGE_DOWN).screen().lines().toList());
    }
    assertTrue(player.screen().contains("Page 3 of 3"));
    IntStream.rangeClosed(1, 40)
        .forEach(n -> assertTrue(seen.contains("  + " + n + "  region = eu-west-1")));
    assertTrue(player.press(Key.Named.HOME).screen().contains("Page 1 of 3"));
  }

  @Test
  void detailsThatDoNotFitAreReadWithTab() {
    Player player = Player.at(profiles(40), new Size(80, 16));
    assertTrue(player.screen().contains("lines 1-3 of 6 --"));
    assertTrue(player.screen().contains("Tab read the details"));
    assertFalse(player.screen().contains("the last line"));
    player.press(Key.Named.TAB);
    assertTrue(player.cursorRow().startsWith(">- profile-1 ---"));
    player.press(Key.Named.PAGE_DOWN);
    assertTrue(player.screen().contains("the last line"));
    assertTrue(player.press(Key.Named.TAB).cursorRow().startsWith("> profile-1  "));
  }

  @Test
  void narrowWindowsLeaveOutTheLeastImportantColumnsAndTheDetailsTellThem() {
    assertTrue(
        Player.at(profiles(3)).row(3).matches(" +PROFILE +KIND +ACCOUNT +REGION +KEY AGE +STATUS"));
    Player narrow = Player.at(profiles(3), new Size(60, 24));
    assertTrue(narrow.row(3).matches(" +PROFILE +KIND +ACCOUNT +REGION +STATUS"));
    assertTrue(narrow.screen().contains("KEY AGE  212/90 d"));
  }

  @Test
  void wideWindowsHaveTheDetailsBesideTheList() {
    Player player = Player.at(profiles(3), new Size(120, 24));
    assertTrue(player.row(3).contains("STATUS"));
    assertTrue(player.row(3).contains("-- profile-1 ---"));
  }

  @Test
  void onlyAWindowOfALongListIsDrawn() {
    Player player = Player.at(profiles(10_000)).press(Key.Named.END);
    assertTrue(player.cursorRow().startsWith("> profile-10000 "));
    assertTrue(player.screen().contains("of 10000"));
    assertTrue(player.press(Key.Named.HOME).cursorRow().startsWith("> profile-1 "));
  }

  @Test
  void theFocusedRowIsInReverseWithTheCursorOnIt() {
    Frame frame = Player.at(Journey.start()).type("2").frame();
    Row row = frame.rows().get(frame.cursor().row());
    assertTrue(row.runs().stream().allMatch(Run::focused));
    assertEquals(0, frame.cursor().column());
  }

  @Test
  void aTextThatIsLongerThanItsFieldScrollsAndShowsThatItDoes() {
    Player player = Player.at(Journey.form(), new Size(60, 16)).type("x".repeat(80) + "END");
    assertTrue(player.cursorRow().contains("[<xxx"));
    assertTrue(player.cursorRow().contains("END  ]"));
    player.press(Key.Named.HOME);
    assertTrue(player.cursorRow().contains("[ dev-anna"));
    assertTrue(player.cursorRow().contains("x>]"));
  }

  @Test
  void aLongMessageTakesAsManyRowsAsItNeeds() {
    String sentence = "One word after the other, until there is no more room in this one row.";
    Step step = Show.only(Page.of("a", "").message(sentence).actions(Action.submit("x", "Go")));
    Player player = Player.at(step, new Size(60, 16));
    assertEquals(sentence, player.row(12) + " " + player.row(13));
  }

  @Test
  void nothingThatAPageSaysCanActOnATerminal() {
    String hostile =
        "a\u001b[31mb\u009bc\u202ed\u200be\u0007f\ud83d\ude00q\u0301h\r\ni\u0000\ttab\u2028";
    Option option =
        new Option(
            hostile,
            List.of(new Span(Role.OK, hostile)),
            hostile,
            Line.lines(hostile),
            Optional.of(hostile));
    Step step =
        Show.only(
            Page.of(hostile, hostile)
                .text(hostile)
                .ask(
                    new Field.Menu(
                        Journey.ask(hostile, hostile),
                        List.of(Column.left(hostile)),
                        List.of(option),
                        Initial.NONE),
                    new Field.Text(
                        Journey.ask("t", hostile), new Initial(hostile, hostile), Optional::of))
                .detail(hostile, Line.lines(hostile))
                .actions(Action.submit("a", hostile), Action.go("b", '\0', hostile))
                .message(hostile));
    for (Key key : List.of(Key.Named.ENTER, Key.Named.TAB, Key.Named.F1, Key.Named.ESCAPE)) {
      Player player = Player.at(step).press(key);
      for (Row row : player.frame().rows()) {
        assertEquals(80, row.columns());
        assertTrue(row.text().chars().allMatch(sign -> sign >= ' ' && sign <= '~'), row.text());
      }
    }
  }

  private static Step profiles(int count) {
    List<Option> options = IntStream.rangeClosed(1, count).mapToObj(LayoutTest::profile).toList();
    List<Column> columns =
        List.of(
            Column.left("PROFILE"),
            new Column("KIND", Column.Align.LEFT, 1),
            Column.left("ACCOUNT"),
            new Column("REGION", Column.Align.LEFT, 2),
            new Column("KEY AGE", Column.Align.RIGHT, 3),
            Column.left("STATUS"));
    return Show.only(
        Page.of("awsmith  Profiles", "")
            .ask(new Field.Menu(Journey.ask("profile", "Profile"), columns, options, Initial.NONE))
            .actions(Action.submit("open", "Open"), Action.go("fix", 'f', "Fix")));
  }

  private static Option profile(int number) {
    List<Span> cells =
        List.of(
            new Span(Role.PLAIN, "profile-" + number),
            new Span(Role.PLAIN, "access key"),
            new Span(Role.PLAIN, "111122223333"),
            new Span(Role.PLAIN, "eu-central-1"),
            new Span(Role.PLAIN, "212/90 d"),
            new Span(Role.ATTENTION, "OVERDUE"));
    return new Option(
        "profile-" + number,
        cells,
        "profile-" + number,
        Line.lines("one", "two", "three", "four", "five", "the last line"),
        Optional.empty());
  }
}
