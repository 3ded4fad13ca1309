package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {
  private static final List<String> NAMES = List.of("AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN");
  private static final List<String> NASTY =
      List.of(
          "work",
          "",
          "two words",
          "it's",
          "say \"hi\"",
          "$HOME `id` $(id)",
          "back\\slash\\",
          "\\'",
          "a!b!!",
          "x;y&z|w>v<u",
          "*?[a]~{b,c}",
          "~",
          "=ls",
          "-n",
          "#no",
          "100%",
          "é ☃",
          "line\nline");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          BASH       | export AWS_PROFILE=work
          ZSH        | export AWS_PROFILE=work
          FISH       | set -gx AWS_PROFILE work
          POWERSHELL | $Env:AWS_PROFILE = 'work'
          CMD        | set "AWS_PROFILE=work"
          NUSHELL    | $env.AWS_PROFILE = "work"
          CSH        | setenv AWS_PROFILE work
          """)
  void everyShellSetsAVariableInItsOwnWords(Shell shell, String line) {
    assertEquals(line, shell.export("AWS_PROFILE", "work"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          BASH       | unset AWS_ACCESS_KEY_ID AWS_SESSION_TOKEN
          ZSH        | unset AWS_ACCESS_KEY_ID AWS_SESSION_TOKEN
          FISH       | set -e AWS_ACCESS_KEY_ID AWS_SESSION_TOKEN
          POWERSHELL | Remove-Item Env:AWS_ACCESS_KEY_ID, Env:AWS_SESSION_TOKEN -ErrorAction SilentlyContinue
          CMD        | set AWS_ACCESS_KEY_ID=/set AWS_SESSION_TOKEN=
          NUSHELL    | hide-env AWS_ACCESS_KEY_ID AWS_SESSION_TOKEN
          CSH        | unsetenv AWS_ACCESS_KEY_ID; unsetenv AWS_SESSION_TOKEN
          """)
  void everyShellForgetsVariablesInItsOwnWords(Shell shell, String line) {
    assertEquals(line.replace('/', '\n'), shell.unset(NAMES));
  }

  @Test
  void shellsWithAStoreOfLastingVariablesCanForgetThereToo() {
    assertEquals(
        Optional.of("set -Ue AWS_ACCESS_KEY_ID AWS_SESSION_TOKEN"), Shell.FISH.forget(NAMES));
    assertEquals(
        Optional.of("[Environment]::SetEnvironmentVariable('AWS_PROFILE',$null,'User')"),
        Shell.POWERSHELL.forget(List.of("AWS_PROFILE")));
    assertEquals(
        Optional.of("reg delete HKCU\\Environment /v AWS_PROFILE /f"),
        Shell.CMD.forget(List.of("AWS_PROFILE")));
    assertEquals(Optional.empty(), Shell.BASH.forget(NAMES));
  }

  @ParameterizedTest
  @CsvSource({
    "/usr/bin/zsh,ZSH", "-bash,BASH", "C:\\Windows\\System32\\cmd.exe,CMD", "pwsh.exe,POWERSHELL",
    "tcsh,CSH", "nu,NUSHELL", "/bin/sh,BASH", "FISH,FISH"
  })
  void aShellIsKnownByItsProgram(String program, Shell shell) {
    assertEquals(Optional.of(shell), Shell.named(program));
  }

  @Test
  void everyShellIsFoundUnderTheWordOfItsOption() {
    for (Shell shell : Shell.values()) {
      assertEquals(Optional.of(shell), Shell.named(shell.word()));
    }
    assertEquals(Optional.empty(), Shell.named("vim"));
  }

  /** Runs every such shell that this machine has, and asks it for what it understood. */
  @TestFactory
  Stream<DynamicTest> whatIsQuotedComesOutUnchanged() {
    return Map.of(
            Shell.BASH, List.of("bash", "dash", "ksh"),
            Shell.ZSH, List.of("zsh"),
            Shell.FISH, List.of("fish"),
            Shell.CSH, List.of("tcsh", "csh"))
        .entrySet()
        .stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        program ->
                            DynamicTest.dynamicTest(
                                program, () -> comesOutUnchanged(entry.getKey(), program))));
  }

  private static void comesOutUnchanged(Shell shell, String program)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(installed(program), program + " is not installed");
    for (String value : NASTY) {
      Path script = Files.createTempFile("quoting", "");
      Files.writeString(script, shell.export("V", value) + "\nexec env -0\n");
      Process process = new ProcessBuilder(program, script.toString()).start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      Files.delete(script);
      assertTrue(
          Arrays.asList(answer.split("\0")).contains("V=" + value),
          program + " did not understand " + shell.export("V", value));
    }
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void powerShellTakesCurlyQuotesForQuotes() {
    assertEquals("'it''s \u2019\u2019'", Shell.POWERSHELL.quote("it's \u2019"));
    assertEquals("'$x `n \"'", Shell.POWERSHELL.quote("$x `n \""));
  }

  @Test
  void nushellWantsBackslashesAndQuotesEscaped() {
    assertEquals("\"a\\\\b \\\"c\\\" $d\"", Shell.NUSHELL.quote("a\\b \"c\" $d"));
  }

  @Test
  void whatCmdCannotSayIsRefusedAndNotTwisted() {
    assertFalse(Shell.CMD.canSay("100%"));
    assertFalse(Shell.CMD.canSay("say \"hi\" & format"));
    assertThrows(IllegalArgumentException.class, () -> Shell.CMD.export("V", "%PATH%"));
    assertEquals("set \"V=a&b|c^d\"", Shell.CMD.export("V", "a&b|c^d"));
  }

  @Test
  void noShellIsGivenAByteZero() {
    for (Shell shell : Shell.values()) {
      assertThrows(IllegalArgumentException.class, () -> shell.quote("a\0b"), shell.word());
    }
  }

  @Test
  void aNameThatIsCodeIsRefused() {
    for (Shell shell : Shell.values()) {
      assertThrows(IllegalArgumentException.class, () -> shell.export("A;rm -rf x", "v"));
      assertThrows(IllegalArgumentException.class, () -> shell.unset(List.of("A B")));
    }
  }

  @Test
  void cshEndsEachCommandSinceEvalSeesNoLines() {
    List<String> commands = List.of("a", "b");

    assertEquals("a;\nb", Shell.CSH.together(commands));
    assertEquals("a\nb", Shell.ZSH.together(commands));
    assertEquals(Optional.of("eval \"$(awsmith env)\""), Shell.BASH.eval("awsmith env"));
    assertEquals(Optional.empty(), Shell.NUSHELL.eval("awsmith env"));
  }
}
