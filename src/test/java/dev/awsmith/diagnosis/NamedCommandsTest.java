package dev.awsmith.diagnosis;

import dev.awsmith.Computer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is told to run a command of awsmith finds it there. */
class NamedCommandsTest {
  private static final Pattern COMMAND = Pattern.compile("(?::  |Or |, )awsmith ([a-z]+)");

  @TempDir Path home;

  static List<String> named() {
    return Signs.ALL.stream()
        .flatMap(List::stream)
        .map(Sign::meaning)
        .flatMap(meaning -> Stream.concat(meaning.why().stream(), meaning.fixes().stream()))
        .flatMap(text -> COMMAND.matcher(text).results().map(MatchResult::group))
        .map(text -> text.substring(text.lastIndexOf(' ') + 1))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("named")
  void isACommand(String name) {
    try (Computer computer = new Computer(home)) {
      computer.run(name, "--help").works();
    }
  }
}
