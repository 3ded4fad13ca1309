package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Credentials;
import dev.awsmith.terminal.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real program in a real pseudo-terminal, against an AWS in this process. */
@DisabledOnOs(OS.WINDOWS)
class TerminalTest {
  /** What the launcher does before Java starts, without its search for Java. */
  private static final String LAUNCHER =
      """
      unset AWSMITH_STTY AWSMITH_SIZE
      export AWSMITH_TERMINAL=1
      if [ -z "$ACCESSIBLE$CI" ] && [ "$TERM" != dumb ]; then
        AWSMITH_STTY=$(stty -g) AWSMITH_SIZE=$(stty size)
        export AWSMITH_STTY AWSMITH_SIZE
        stty -icanon -echo min 1 time 0 intr undef susp undef quit undef -ixon -iexten
      fi
      "$@"
      status=$?
      [ -z "$AWSMITH_STTY" ] || stty "$AWSMITH_STTY"
      exit $status
      """;

  @AutoClose private final Computer computer;

  TerminalTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @Test
  void onTheScreenKeysArePastedCheckedReviewedAndSaved() {
    try (Pty pty = start(Map.of())) {
      pty.awaitText("How do you get into AWS?")
          .paste(csv())
          .awaitText("looks complete")
          .send(Pty.ENTER)
          .awaitText("You are IAM user dev-anna");
      pty.send("\025").type("work").send(Pty.ENTER);
      pty.send(Pty.ENTER).awaitText("Which Region").type("ireland").send(Pty.ENTER);
      pty.awaitText("Save profile \"work\"?");
      assertNothingIsWritten();
      pty.send(Pty.ENTER).awaitText("Saved. Profile \"work\" is ready.").send(Pty.ENTER);

      assertEquals(0, pty.exitCode(), pty.screen());
      assertSaved();
      assertTrue(pty.screen().contains("Undo:    awsmith undo"), pty.screen());
      assertNoSecretIn(pty.output());
    }
  }

  @Test
  void onTheScreenKeysAreTypedLetterByLetter() {
    Credentials keys = computer.aws.goodKey();
    try (Pty pty = start(Map.of())) {
      pty.awaitText("How do you get into AWS?").send(Pty.ENTER).awaitText("Paste what you have");
      focus(pty, "Type the values instead");
      pty.send(Pty.ENTER).awaitText("Secret access key");
      pty.type(keys.id().value()).send(Pty.ENTER).type(keys.secret().reveal());
      pty.send(Pty.ENTER).send(Pty.ENTER).awaitText("You are IAM user dev-anna");
      pty.send("\025").type("work").send(Pty.ENTER).send(Pty.ENTER);
      pty.awaitText("Which Region").type("eu-west-1").send(Pty.ENTER);
      pty.awaitText("Save profile").send(Pty.ENTER).awaitText("is ready").send(Pty.ENTER);

      assertEquals(0, pty.exitCode(), pty.screen());
      assertSaved();
      assertNoSecretIn(pty.output());
    }
  }

  @Test
  void inLineModeTheSameIsAnsweredLineByLine() {
    try (Pty pty = start(Map.of("ACCESSIBLE", "1"))) {
      pty.awaitText("Line mode: on (ACCESSIBLE is set).").awaitText("Choose 1 to 5");
      pty.send("1\n").awaitScreen("the prompt", shown -> shown.endsWith("\n>"));
      pty.send(csv().replace("\r", "") + "\n").awaitText("looks complete");
      pty.awaitText("Check with AWS").send("1\n").awaitText("You are IAM user dev-anna");
      pty.send("work\n").awaitText("Also make it the default").send("n\n");
      pty.awaitText("Region").send("ireland\n");
      awaitOutput(pty, "Choose 1");
      pty.send("1\n");
      awaitOutput(pty, "Save profile \"work\"?");
      assertNothingIsWritten();
      awaitOutput(pty, "Change an answer");
      pty.send("1\n");
      awaitOutput(pty, "is ready");
      pty.send("1\n");

      assertEquals(0, pty.exitCode(), pty.screen());
      assertSaved();
      assertNoSecretIn(pty.output());
      assertFalse(pty.output().contains("\033[?1049h"), "no second screen");
    }
  }

  @Test
  void whatWasPractisedIsSaidToBeGone() {
    try (Pty pty = start(Map.of("ACCESSIBLE", "1"), List.of(), List.of("--practice"))) {
      pty.awaitText("Choose 1 to 5").send("1\n");
      pty.awaitScreen("the prompt", shown -> shown.endsWith("\n>")).send("\n");
      pty.awaitText("Sample keys").send("4\n").awaitText("Choose 1 to 14").send("\n");
      pty.awaitText("looks complete").send("\n").awaitText("Name of the profile").send("\n");
      pty.awaitText("country or code:");
      pty.send("ireland\n").awaitText("Choose 1 or 2").send("1\n").awaitText("Save profile");
      pty.awaitText("Change an answer").send("1\n").awaitText("All profiles").send("1\n");

      assertEquals(0, pty.exitCode(), pty.screen());
      assertTrue(pty.screen().contains("That was practice"), pty.screen());
      assertNothingIsWritten();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"welcome, 0", "paste, 1", "name, 2", "region, 3", "review, 4"})
  void controlCLeavesNothingBehindWherever(String place, int steps) {
    try (Pty pty = start(Map.of())) {
      pty.awaitText("How do you get into AWS?");
      List<Runnable> way =
          List.of(
              () -> pty.paste(csv()).awaitText("looks complete"),
              () -> pty.send(Pty.ENTER).awaitText("You are IAM user"),
              () ->
                  pty.send("\025")
                      .type("work")
                      .send(Pty.ENTER + Pty.ENTER)
                      .awaitText("Which Region"),
              () -> pty.type("ireland").send(Pty.ENTER).awaitText("Save profile"));
      way.subList(0, steps).forEach(Runnable::run);
      pty.send(Pty.CTRL_C);

      assertEquals(130, pty.exitCode(), place + ":\n" + pty.screen());
      assertTrue(pty.screen().contains("Nothing was changed."), pty.screen());
      assertFalse(pty.isOn(1049), "the second screen is left");
      assertFalse(pty.isOn(2004), "bracketed paste is off");
      assertNothingIsWritten();
    }
  }

  @Test
  void noClassOfTheAwsSdkIsLoadedBeforeTheFirstFrame() throws IOException {
    computer.holding(
        computer.credentials(),
        "[default]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");
    Path log = computer.home.resolve("classes.log");
    try (Pty pty = start(Map.of(), List.of("-Xlog:class+load:file=" + log), List.of())) {
      pty.awaitText("BROKEN").send(Pty.CTRL_C).exitCode();
    }
    List<String> loaded =
        Files.readAllLines(log).stream()
            .map(line -> line.replaceAll("^.*\\] | source:.*$", ""))
            .toList();
    int painted = loaded.indexOf("dev.awsmith.screen.Paint");

    assertTrue(painted > 0, "the screen was painted");
    assertEquals(
        List.of(),
        loaded.subList(0, painted).stream()
            .filter(name -> name.startsWith("software.amazon.awssdk"))
            .toList());
    assertTrue(
        loaded.stream().anyMatch(name -> name.startsWith("software.amazon.awssdk")),
        "later the active profile is asked about");
  }

  @Test
  void whereNobodyCanAnswerNothingIsAsked() {
    try (Pty pty = start(Map.of("CI", "true"), List.of(), List.of("import"))) {
      assertEquals(2, pty.exitCode());
      assertTrue(pty.screen().contains("Give FILE"), pty.screen());
    }
    try (Pty pty = start(Map.of(), List.of(), List.of("list", "--json"))) {
      assertEquals(0, pty.exitCode());
      assertTrue(pty.output().startsWith("{"), pty.output());
    }
  }

  @Test
  void aLanguageWithDigitsOfItsOwnBreaksNoEscapeSequence() {
    List<String> egypt = List.of("-Duser.language=ar", "-Duser.country=EG");
    try (Pty pty = start(Map.of(), egypt, List.of())) {
      pty.awaitText("How do you get into AWS?").send(Pty.CTRL_C).exitCode();

      assertTrue(pty.output().chars().noneMatch(sign -> sign >= 0x660 && sign <= 0x669));
    }
  }

  @Test
  void aDumbTerminalGetsLineMode() {
    try (Pty pty = start(Map.of("TERM", "dumb"))) {
      pty.awaitText("Choose 1 to 5").send("q\n");

      assertEquals(130, pty.exitCode());
      assertTrue(pty.screen().contains("Line mode: on"), pty.screen());
      assertTrue(pty.screen().contains("Nothing was changed."), pty.screen());
    }
    assertNothingIsWritten();
  }

  private Pty start(Map<String, String> variables) {
    return start(variables, List.of(), List.of());
  }

  private Pty start(Map<String, String> variables, List<String> java, List<String> words) {
    Map<String, String> all = new HashMap<>(computer.variables());
    all.put("HOME", computer.home.toString());
    all.putAll(variables);
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", LAUNCHER, "sh"));
    List<String> program = OwnJava.running(Main.class, words.toArray(String[]::new));
    command.add(program.getFirst());
    command.addAll(java);
    command.add("-Duser.home=" + computer.home);
    command.addAll(program.subList(1, program.size()));
    return Pty.start(all, command);
  }

  private static void focus(Pty pty, String button) {
    for (int i = 0; i < 6 && !pty.screen().contains("Enter " + lower(button)); i++) {
      String before = pty.screen();
      pty.send(Pty.TAB).awaitScreen("the focus to move", shown -> !shown.equals(before));
    }
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static void awaitOutput(Pty pty, String words) {
    pty.awaitScreen("\"" + words + "\"", shown -> pty.output().contains(words));
  }

  private void assertSaved() {
    Credentials keys = computer.aws.goodKey();
    assertEquals(
        "[work]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
            .formatted(keys.id().value(), keys.secret().reveal()),
        Computer.read(computer.credentials()));
    assertEquals("[profile work]\nregion = eu-west-1\n", Computer.read(computer.config()));
  }

  private void assertNothingIsWritten() {
    assertFalse(Files.exists(computer.credentials()));
    assertFalse(Files.exists(computer.config()));
  }

  private void assertNoSecretIn(String output) {
    assertFalse(output.contains(computer.aws.goodKey().secret().reveal()));
  }

  private String csv() {
    return computer.aws.samples().getFirst().text();
  }
}
