package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.command.Stage;
import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.Flows;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Given;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Sits before the screen of a computer, and presses keys. */
final class Person {
  private static final DoctorWish WITHOUT_AWS =
      new DoctorWish(
          Optional.empty(), List.of(), List.of(), Optional.of(false), DoctorWish.Goal.LIST);

  private final Stage stage;

  Person(Computer computer) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    stage =
        new Backstage(
                new Surroundings(
                    computer.variables(),
                    computer.home,
                    new ByteArrayInputStream(new byte[0]),
                    nowhere,
                    nowhere))
            .stage(new GlobalOptions());
  }

  /** Goes down to a row of the problems, takes what is recommended there, and saves it. */
  void mends(int row) {
    Player player =
        Player.at(
                new Flows(stage.situation()).doctor(WITHOUT_AWS),
                Given.NOTHING,
                Look.PLAIN,
                new Size(80, 24))
            .obey(stage.world());
    for (int i = 0; i < row; i++) {
      player.press(Key.Named.DOWN);
    }
    player.press(Key.Named.ENTER);
    if (player.screen().contains("(recommended")) {
      player.press(Key.Named.ENTER);
    }
    assertTrue(player.screen().contains("Enter save"), player.screen());
    player.press(Key.Named.ENTER).obey(stage.world());
    assertTrue(player.screen().contains("Looked again after the change."), player.screen());
  }
}
