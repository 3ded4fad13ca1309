package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurrentShellTest {
  private static final Map<String, String> USUALLY_ZSH = Map.of("SHELL", "/bin/zsh");

  @Test
  void theShellThatStartedUsCountsMoreThanTheUsualOne() {
    assertEquals(
        Shell.FISH,
        CurrentShell.find(Stream.of("/bin/sh", "/usr/bin/fish"), USUALLY_ZSH, Os.LINUX));
  }

  @Test
  void startScriptsAndOtherProgramsAreSkipped() {
    Stream<String> ancestors =
        Stream.of("/bin/dash", "/opt/jdk/bin/java", "/usr/bin/make", "", "/bin/bash", "/bin/zsh");

    assertEquals(Shell.BASH, CurrentShell.find(ancestors, USUALLY_ZSH, Os.LINUX));
  }

  @Test
  void withoutAnAncestorTheUsualShellIsTaken() {
    assertEquals(Shell.ZSH, CurrentShell.find(Stream.of("/usr/bin/code"), USUALLY_ZSH, Os.MAC));
  }

  @Test
  void withoutAnyTraceTheSystemDecides() {
    assertEquals(Shell.BASH, CurrentShell.find(Stream.empty(), Map.of(), Os.LINUX));
    assertEquals(Shell.POWERSHELL, CurrentShell.find(Stream.empty(), Map.of(), Os.WINDOWS));
  }

  @Test
  void aWindowsProgramIsKnownToo() {
    assertEquals(
        Shell.CMD,
        CurrentShell.find(
            Stream.of("C:\\jdk\\bin\\java.exe", "C:\\Windows\\System32\\cmd.exe"),
            Map.of(),
            Os.WINDOWS));
  }

  @Test
  void theRealProcessesCanBeAsked() {
    assertNotNull(CurrentShell.find(Map.of(), Os.LINUX));
  }
}
