package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.Computer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTopicTest {
  @Test
  void aWordThatIsACommandAndATopicIsExplainedAsBoth(@TempDir Path home) {
    try (Computer computer = new Computer(home)) {
      String said = computer.run("help", "environment").works().out();

      assertTrue(said.contains("Usage: awsmith environment"), said);
      assertTrue(said.contains("AWS_SHARED_CREDENTIALS_FILE"), said);
    }
  }
}
