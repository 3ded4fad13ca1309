package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Validator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointingTest {
  private static final Page FORM =
      Page.of("Set up", "")
          .ask(
              new Field.Text(ask("name"), Initial.NONE, Validator.ANYTHING),
              new Field.Tick(ask("also"), Initial.of("false")))
          .actions(Action.submit("go", "Continue"), Action.go("other", '\0', "Elsewhere"));

  @Test
  void aClickOnARowChoosesItAndAnotherOneTakesIt() {
    Player player = Player.at(Journey.start());
    player.press(at(player, "2  A company sign-in"));
    assertTrue(player.cursorRow().startsWith("> 2  A company sign-in"), player.screen());

    player.press(at(player, "1  Access keys"));
    player.press(at(player, "1  Access keys"));
    assertTrue(player.screen().contains("Step 1 of 5: Keys"), player.screen());
  }

  @Test
  void aClickOnAButtonPressesIt() {
    Player player = Player.at(telling(FORM));

    assertEquals(
        "other",
        player.press(at(player, "Elsewhere ]")).outcome().map(PointingTest::word).orElse(""));
  }

  @Test
  void aClickOnAFieldFocusesItAndATickIsTicked() {
    Player player = Player.at(telling(FORM));

    player.press(at(player, "also"));
    assertTrue(player.cursorRow().startsWith("> [x] also"), player.screen());
    player.press(at(player, "name"));
    assertTrue(player.cursorRow().startsWith("> name"), player.screen());
  }

  @Test
  void theButtonsOfAQuestionOverThePageCanBeClicked() {
    Player player = Player.at(Journey.start()).press(Key.Named.ESCAPE);
    player.press(at(player, "Stay ]"));
    assertTrue(player.outcome().isEmpty());

    player.press(Key.Named.ESCAPE);
    player.press(at(player, "Leave ]"));
    assertEquals(ExitCode.STOPPED, player.outcome().orElseThrow().exit());
  }

  @Test
  void aClickOnNothingDoesNothing() {
    Player player = Player.at(telling(FORM));
    String before = player.screen();

    assertEquals(before, player.press(new Key.Click(new Spot(70, 15))).screen());
    assertEquals(before, player.press(new Key.Click(new Spot(900, 900))).screen());
  }

  @Test
  void theWheelScrollsTextAndMovesInLists() {
    List<Line> lines = IntStream.range(0, 60).mapToObj(i -> Line.of("line " + i + ".")).toList();
    Player text = Player.at(telling(Page.of("a", "").text(lines)));
    assertTrue(text.press(new Key.Wheel(3)).row(3).startsWith("line 3."), text.screen());
    assertTrue(text.press(new Key.Wheel(-3)).row(3).startsWith("line 0."), text.screen());

    Player list = Player.at(Journey.start()).press(new Key.Wheel(3));
    assertTrue(list.cursorRow().startsWith("> 2  "), list.screen());
  }

  @Test
  void inALongListTheClickedRowIsTheOneThatIsMeant() {
    List<Option> options =
        IntStream.range(10, 60).mapToObj(i -> Option.of("v" + i, "value" + i, "")).toList();
    Field menu = new Field.Menu(ask("menu"), List.of(), options, Initial.of("v40"));
    Player player =
        Player.at(telling(Page.of("a", "").ask(menu).actions(Action.submit("go", "Go"))));

    player.press(at(player, "value43"));
    assertTrue(player.cursorRow().contains("value43"), player.screen());
  }

  private static Show telling(Page page) {
    return new Show(
        page,
        event ->
            event instanceof Event.Answered answer
                ? Next.finish(Outcome.done(answer.action()))
                : Next.back());
  }

  private static String word(Outcome outcome) {
    return outcome.receipt().getFirst().text();
  }

  /** A click on the first place where the screen shows these words. */
  private static Key at(Player player, String words) {
    List<String> rows = player.screen().lines().toList();
    int row =
        IntStream.range(2, rows.size())
            .filter(i -> rows.get(i).contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(player.screen()));
    return new Key.Click(new Spot(rows.get(row).indexOf(words), row));
  }

  private static Ask ask(String name) {
    return new Ask(name, name, "--" + name, name, Help.of(""));
  }
}
