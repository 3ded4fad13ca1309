package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import dev.awsmith.practice.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DebugTest {
  @AutoClose private final Computer computer;
  private Path log;

  DebugTest(@TempDir Path home) {
    computer = new Computer(home);
    log = home.resolve("debug.log");
  }

  @Test
  void theFileTellsOfEachRequestAndHoldsNoSecret() {
    imported().works();

    String told = Computer.read(log);
    String endpoint = computer.aws.endpoint().getAuthority();
    assertTrue(told.contains("CheckCaller AKIA************"), told);
    assertTrue(told.contains(": CallerFound by " + endpoint + ", "), told);
    assertTrue(told.matches("(?s).*Request ID: [0-9a-f-]{36}.*"), told);
    assertTrue(told.contains("WriteChanges: Written, backup "), told);
    holdsNothingOfTheKey(told);
  }

  @Test
  void aRefusalIsToldWithTheCodeOfAws() {
    imported().works();
    computer.aws.aws().faults().always(Fault.refusal("InvalidClientTokenId"));

    computer.run("check", "work", "--debug", log.toString());

    String told = Computer.read(log);
    assertTrue(told.contains("CallRefused UNKNOWN_KEY InvalidClientTokenId 403 by "), told);
  }

  @Test
  void whatIsChosenIsTold() {
    computer.run("config", "set", "bell", "true").works();
    computer.run("list", "--debug", log.toString(), "--theme", "mono").works();

    String told = Computer.read(log);
    assertTrue(told.contains("setting: theme = mono (--theme)"), told);
    assertTrue(told.contains("setting: bell = true (~/.config/awsmith/config.toml:1)"), told);
  }

  @Test
  void nothingOfItIsOnTheStreams() {
    Ran ran = imported().works();

    assertFalse(ran.out().contains("CheckCaller"), ran.out());
  }

  @Test
  void aPersonMayBeToldOnStandardError() {
    imported().works();
    Ran ran = computer.run("check", "work", "-v");

    assertEquals(0, ran.exit());
    assertTrue(ran.err().contains("awsmith: CheckCaller AKIA************"), ran.err());
    assertFalse(ran.out().contains("CheckCaller"), ran.out());
    holdsNothingOfTheKey(ran.err());
  }

  @Test
  void theNextRunTellsNothingUnlessItIsAsked() {
    imported().works();
    String told = Computer.read(log);
    computer.run("check", "work").works();

    assertEquals(told, Computer.read(log));
  }

  @Test
  void whereTheFileCannotBeWrittenTheRunGoesOn() {
    Ran ran = computer.run("list", "--debug", computer.home.toString());

    assertEquals(0, ran.exit());
    assertTrue(ran.err().contains("cannot be written"), ran.err());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFileIsItsOwnersAlone() throws IOException {
    computer.run("list", "--debug", log.toString()).works();

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log)));
  }

  private Ran imported() {
    return computer.imports(computer.csv(), "-p", "work", "--yes", "--debug", log.toString());
  }

  private void holdsNothingOfTheKey(String told) {
    assertFalse(told.contains(computer.aws.goodKey().secret().reveal()), told);
    assertFalse(told.contains(computer.aws.goodKey().id().value()), told);
  }
}
