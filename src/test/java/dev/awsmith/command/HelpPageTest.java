package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpPageTest {
  private static final CommandLine AWSMITH =
      new Cli(
              options -> {
                throw new AssertionError("help needs no stage");
              },
              InputStream.nullInputStream(),
              new PrintStream(PrintStream.nullOutputStream()),
              new PrintStream(PrintStream.nullOutputStream()),
              false)
          .commandLine();

  static Stream<String> commands() {
    return AWSMITH.getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void examplesComeFirstAndOptionsOfAllAreNotRepeated(String name) {
    String page = AWSMITH.getSubcommands().get(name).getUsageMessage();
    assertTrue(page.startsWith("Examples:\n  "), page);
    assertTrue(page.lines().allMatch(line -> line.length() <= 80), page);
    assertFalse(page.contains("--credentials-file"), page);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void examplesAreUnderstood(String name) {
    for (String example : HelpPage.examples(name)) {
      String words = example.replaceFirst(".*awsmith ", "").replaceFirst("\\)?\"?( [|>] .*)?$", "");
      AWSMITH.parseArgs(words.split(" "));
    }
  }
}
