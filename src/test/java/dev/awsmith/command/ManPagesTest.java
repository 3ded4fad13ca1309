package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ManPagesTest {
  @TempDir static Path folder;

  private record Said(int exit, String out, String err) {}

  @BeforeAll
  static void write() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Said said =
        run(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "src/build/ManPages.java",
            folder.toString());
    assertEquals(0, said.exit(), said.err());
  }

  static Stream<CommandLine> commands() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Cli(options -> null, InputStream.nullInputStream(), nowhere, nowhere, false)
        .commandLine().getSubcommands().values().stream();
  }

  @Test
  void everyCommandHasItsPage() throws IOException {
    List<String> expected = new ArrayList<>(List.of("awsmith-formats.5", "awsmith.1"));
    commands().forEach(command -> expected.add("awsmith-" + command.getCommandName() + ".1"));
    try (Stream<Path> pages = Files.list(folder)) {
      assertEquals(
          expected.stream().sorted().toList(),
          pages.map(page -> page.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aPageReadByManSaysWhatHelpSays(CommandLine command) throws Exception {
    assumeTrue(isHere("man"), "man is not installed");
    String page = read("awsmith-" + command.getCommandName() + ".1");

    command
        .getUsageMessage()
        .lines()
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .filter(word -> !List.of("Examples:", "Usage:", "Commands:").contains(word))
        .map(word -> word.replaceFirst("^\\[([A-Z|-]+)]$", "$1"))
        .forEach(word -> assertTrue(page.contains(word), () -> word + " is not in\n" + page));
  }

  @Test
  void thePageOfAllTellsExitCodesVariablesAndFiles() throws Exception {
    assumeTrue(isHere("man"), "man is not installed");
    String page = read("awsmith.1");

    Stream.of(
            "awsmith - Sets up, checks, repairs and rotates AWS credentials",
            "EXIT STATUS",
            "10   --dry-run --exit-code: something would change",
            "AWSMITH_THEME",
            "~/.aws/credentials",
            "awsmith-formats(5)")
        .forEach(words -> assertTrue(page.contains(words), () -> words + " is not in\n" + page));
    assertTrue(read("awsmith-formats.5").contains("what aws configure printed"));
  }

  @Test
  void noPageMakesTheFormatterComplain() throws Exception {
    assumeTrue(isHere("groff"), "groff is not installed");
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        assertEquals(new Said(0, "", ""), run("groff", "-man", "-ww", "-z", page.toString()));
      }
    }
  }

  private static String read(String page) throws Exception {
    Said said = run("env", "MANWIDTH=80", "man", "-l", folder.resolve(page).toString());
    assertEquals(0, said.exit(), said.err());
    return said.out().replaceAll(".\b", "");
  }

  private static boolean isHere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  private static Said run(String... command) throws Exception {
    Path out = Files.createTempFile(folder.getParent(), "out", "");
    Path err = Files.createTempFile(folder.getParent(), "err", "");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    Said said = new Said(exit, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return said;
  }
}
