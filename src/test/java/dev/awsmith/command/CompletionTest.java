package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.Computer;
import dev.awsmith.profile.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CompletionTest {
  /** Prints what each shell would offer for the words in the arguments. */
  private static final Map<String, String> ASKING =
      Map.of(
          "bash",
          "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _awsmith;"
              + " printf '%s\\n' \"${COMPREPLY[@]}\"",
          "zsh",
          "compdef() { : }; compset() { PREFIX=${PREFIX#*=} }; _files() { print FILES };"
              + " compadd() { local i; for i in $offered; do"
              + " [[ $i == \"$PREFIX\"* ]] && print -r -- $i; done };"
              + " source $0; words=(\"$@\"); CURRENT=$#; PREFIX=${@[-1]}; _awsmith",
          "fish",
          "source $argv[1]; complete -C (string join ' ' -- $argv[2..-1])"
              + " | string replace -r '\\t.*' ''");

  @AutoClose private final Computer computer;

  CompletionTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
  void everyCommandAndOptionIsInTheTableOfEveryShell(String shell) {
    Set<String> table = new TreeSet<>(script(shell).lines().toList());
    Set<String> words =
        table.stream()
            .map(line -> line.split("\\|", 3))
            .filter(cells -> cells.length == 3)
            .map(cells -> cells[0] + "|" + cells[1])
            .collect(Collectors.toSet());

    CommandLine all = commands();
    inTable(words, "", all);
    Regions.all()
        .forEach(region -> assertTrue(words.contains("@region|" + region.code()), region.code()));
  }

  @Test
  void noOptionTakesAValueInOneCommandAndNoneInAnother() {
    Set<String> withValue = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    arities(commands(), withValue, without);
    withValue.retainAll(without);

    assertEquals(Set.of(), withValue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aRealShellOffersWhatMayFollow(String shell) throws Exception {
    holdsProfiles();

    assertEquals(List.of("rotate"), offered(shell, "awsmith", "ro"));
    assertEquals(List.of("check"), offered(shell, "awsmith", "-p", "work", "che"));
    assertEquals(List.of("lab"), offered(shell, "awsmith", "rotate", "la"));
    assertEquals(List.of("work"), offered(shell, "awsmith", "-p", "w"));
    assertEquals(
        List.of("delete", "keep", "off"), offered(shell, "awsmith", "rotate", "--grace", ""));
    assertEquals(
        List.of("eu-central-1", "eu-central-2"), offered(shell, "awsmith", "--region", "eu-c"));
    assertEquals(List.of("--max-age"), offered(shell, "awsmith", "list", "--max"));
    assertEquals(List.of("--no-live"), offered(shell, "awsmith", "doctor", "--no-l"));
    assertEquals(List.of("warn_days"), offered(shell, "awsmith", "config", "set", "w"));
    assertEquals(List.of("powershell"), offered(shell, "awsmith", "completion", "p"));
  }

  @Test
  void inBashAValueMayFollowAnEqualsSign() throws Exception {
    assertEquals(
        List.of("eu-central-1", "eu-central-2"),
        offered("bash", "awsmith", "--region", "=", "eu-c"));
    assertEquals(List.of("list"), offered("bash", "awsmith", "--region", "=", "x", "li"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aNameInAFileIsNeverRun(String shell) throws Exception {
    Path trap = computer.home.resolve("trap");
    computer.holding(
        computer.config(), "[profile x$(touch " + trap + ")]\n[profile y`touch " + trap + "`]\n");

    assertEquals(2, offered(shell, "awsmith", "rotate", "").size());
    assertFalse(Files.exists(trap));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void whatIsNoProfileIsNotOffered(String shell) throws Exception {
    holdsProfiles();

    assertEquals(List.of("default", "lab", "work"), offered(shell, "awsmith", "rotate", ""));
  }

  @Test
  void anotherShellIsRefusedByName() {
    computer.run("completion", "tcsh").refuses(2, "There is no completion for \"tcsh\".");
  }

  private void holdsProfiles() {
    computer.holding(
        computer.config(),
        "[default]\nregion = us-east-1\n[profile work]\n[sso-session acme]\n[services local]\n");
    computer.holding(computer.credentials(), "[work]\n[lab]");
  }

  private List<String> offered(String shell, String... words) throws Exception {
    Path script = computer.home.resolve("completion." + shell);
    Files.writeString(script, script(shell));
    List<String> command =
        new ArrayList<>(
            List.of(
                shell,
                shell.equals("bash") ? "--norc" : shell.equals("zsh") ? "-f" : "-N",
                "-c",
                ASKING.get(shell)));
    command.add(script.toString());
    command.addAll(Arrays.asList(words));
    Process process = started(shell, command);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return out.lines().filter(line -> !line.isBlank()).distinct().sorted().toList();
  }

  private Process started(String shell, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("HOME", computer.home.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    try {
      return builder.start();
    } catch (IOException e) {
      assumeTrue(false, shell + " is not on this computer");
      throw new AssertionError(e);
    }
  }

  private String script(String shell) {
    return computer.run("completion", shell).works().out();
  }

  private static void inTable(Set<String> words, String path, CommandLine command) {
    command
        .getSubcommands()
        .forEach(
            (name, below) -> {
              assertTrue(words.contains(path + "|" + name), path + "|" + name);
              inTable(words, (path + " " + name).strip(), below);
            });
    command.getCommandSpec().options().stream()
        .flatMap(option -> Arrays.stream(option.names()))
        .filter(name -> name.startsWith("--"))
        .forEach(
            name ->
                assertTrue(
                    words.contains(path + "|" + name) || words.contains("*|" + name),
                    path + " " + name));
  }

  private static void arities(CommandLine command, Set<String> withValue, Set<String> without) {
    command
        .getCommandSpec()
        .options()
        .forEach(
            option ->
                (option.arity().max() > 0 ? withValue : without).addAll(List.of(option.names())));
    command.getSubcommands().values().forEach(below -> arities(below, withValue, without));
  }

  private static CommandLine commands() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Cli(options -> null, InputStream.nullInputStream(), nowhere, nowhere, false)
        .commandLine();
  }
}
