package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.Computer.Ran;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.PaperWorld;
import dev.awsmith.flow.Traveller;
import dev.awsmith.practice.Fault;
import dev.awsmith.terminal.Pty;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A secret is let into every flow, and must come out in the AWS files and their backups only. */
class CanaryTest {
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  private static final String KEYS =
      "export AWS_ACCESS_KEY_ID=%s\nexport AWS_SECRET_ACCESS_KEY=%s\n"
          .formatted(ID, Gallery.SECRET);
  private static final String TEMPORARY =
      """
      {"Credentials": {"AccessKeyId": "%s",
        "SecretAccessKey": "%s",
        "SessionToken": "%s"}}
      """
          .formatted(ID.replace("AKIA", "ASIA"), Gallery.SECRET, Gallery.TOKEN);

  @AutoClose private final Computer computer;
  private Set<Path> temporaryBefore;

  CanaryTest(@TempDir Path home) throws IOException {
    computer = new Computer(home);
    temporaryBefore = temporary();
  }

  @Test
  void noCommandPrintsIt() {
    List<Ran> runs = new ArrayList<>();
    for (String form : List.of("--json", "--plain", "--no-input")) {
      for (String text : List.of(KEYS, TEMPORARY, "key: " + Gallery.SECRET, Gallery.TOKEN)) {
        runs.add(fed(text, form, "import", "-", "-p", "work", "-r", "eu-west-1"));
        runs.add(fed(text, form, "import", "-", "-p", "a b", "-r", "eu-west-1", "--yes"));
        runs.add(fed(text, form, "import", "-", "-p", "x", "-r", "eu-west-1", "-n", "--no-check"));
        runs.add(
            fed(
                text,
                form,
                "import",
                "-",
                "-p",
                "work",
                "-r",
                "eu-west-1",
                "-y",
                "--no-check",
                "--merge",
                "replace"));
        runs.add(fed(text, form, "explain", "-"));
      }
      runs.add(fed(Gallery.SECRET, form, "set", "aws_secret_access_key", "--stdin", "-p", "work"));
      runs.add(
          fed(Gallery.SECRET, form, "set", "aws_secret_access_key", "--stdin", "-p", "n", "-y"));
      runs.add(fed("", form, "set", "aws_session_token", Gallery.TOKEN, "-p", "work"));
      for (String words :
          List.of(
              "list",
              "show work",
              "check --all",
              "get aws_secret_access_key -p work",
              "get aws_session_token -p work",
              "copy work twin --yes",
              "rename twin other --yes",
              "remove other --yes",
              "undo --list",
              "undo -n",
              "undo --yes")) {
        runs.add(fed("", form, words.split(" ")));
      }
    }
    computer
        .aws
        .aws()
        .faults()
        .always(
            new Fault.Refuse(
                Fault.Moment.BEFORE, 403, "SignatureDoesNotMatch", "Key " + Gallery.SECRET));
    runs.add(fed(KEYS, "--json", "import", "-", "-p", "echo", "-r", "eu-west-1", "--yes"));
    runs.add(fed("", "--json", "check", "work"));

    runs.forEach(ran -> assertClean(ran.out() + ran.err()));
    String told = Computer.read(log());
    assertTrue(told.contains("SignatureDoesNotMatch"), told);
    assertClean(told);
    assertFalse(told.contains(ID) || told.contains(ID.replace("AKIA", "ASIA")), told);
    assertTrue(
        Computer.read(computer.credentials()).contains(Gallery.SECRET), "the secret was saved");
    assertOnlyWhereItBelongs();
  }

  @Test
  void noValueThatIsPassedAroundPrintsIt() {
    List<Object> values = new ArrayList<>();
    PaperWorld world =
        new PaperWorld("", "").holding("~/a.csv", KEYS).answering(PaperWorld.caller(Gallery.ARN));
    Traveller anna =
        Traveller.on(
            new Flows(
                    PaperWorld.situation(
                        "AWS_ACCESS_KEY_ID", ID, "AWS_SECRET_ACCESS_KEY", Gallery.SECRET))
                .home(),
            effect -> {
              Event event = world.apply(effect);
              values.add(effect);
              values.add(event);
              return event;
            });
    anna.answer("go").answer("file").answer("read", "path", "~/a.csv").answer("check");
    anna.answer("go", "profile", "work").answer("go", "region", "eu-west-1").answer("save");
    values.add(anna.wizard());
    values.addAll(anna.visited());
    values.add(new Event.Pasted(KEYS));
    values.add(new Event.Answered("go", Map.of("secret", Gallery.SECRET)));
    values.add(new Given(Map.of("--secret-file", Gallery.SECRET), Set.of()));
    anna.answer(Action.LEAVE);
    values.add(anna.outcome());
    values.add(anna.outcome().data());

    values.forEach(value -> assertClean(value.toString()));
    assertTrue(values.stream().anyMatch(Effect.WriteChanges.class::isInstance));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noScreenShowsItWhateverIsPressed() {
    Map<String, String> variables = new HashMap<>(computer.variables());
    variables.put("HOME", computer.home.toString());
    variables.put("TERM", "dumb");
    variables.put("AWSMITH_TERMINAL", "1");
    try (Pty pty = Pty.start(variables, OwnJava.running(Main.class))) {
      pty.awaitText("Choose 1 to 5").send("1\n");
      pty.awaitScreen("the prompt", shown -> shown.endsWith("\n>"));
      pty.send(KEYS + "\n").awaitText("Check with AWS").send("1\n");
      pty.awaitText("AWS does not know this access key ID").awaitText("Save without checking");
      pty.send("q\n").exitCode();

      assertClean(pty.output());
    }
    assertFalse(Files.exists(computer.credentials()));
    assertOnlyWhereItBelongs();
  }

  private Ran fed(String text, String form, String... words) {
    Stream<String> talkative = Stream.of(form, "-v", "--debug", log().toString());
    return computer.fed(text, Stream.concat(Stream.of(words), talkative).toArray(String[]::new));
  }

  private Path log() {
    return computer.home.resolve("debug.log");
  }

  private static void assertClean(String text) {
    assertFalse(text.contains(Gallery.SECRET), text);
    assertFalse(text.contains(Gallery.TOKEN), text);
    assertFalse(text.contains(Gallery.TOKEN.substring(40, 80)), text);
  }

  private void assertOnlyWhereItBelongs() {
    assertEquals(
        List.of(),
        computer.everything().entrySet().stream()
            .filter(file -> file.getValue().contains(Gallery.SECRET))
            .map(Map.Entry::getKey)
            .filter(name -> !name.equals(".aws/credentials") && !name.contains("backups/"))
            .toList());
    try {
      Set<Path> fresh = temporary();
      fresh.removeAll(temporaryBefore);
      for (Path path : fresh) {
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
          assertClean(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What lies in the folder for temporary files itself. */
  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.collect(Collectors.toSet());
    }
  }
}
