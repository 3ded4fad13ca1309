package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsmith.Computer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  @AutoClose private final Computer computer;

  SchemaTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  static Stream<String> commands() {
    return Schema.commands().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theSchemaOfEachCommandCanBePrinted(String command) {
    String said = computer.run("help", "json", "--schema", command).works().out();
    JsonObject schema = JsonParser.parseString(said).getAsJsonObject();

    assertEquals("awsmith " + command + " --json", schema.get("title").getAsString());
    assertTrue(schema.getAsJsonObject("properties").has("error"));
  }

  @Test
  void everyCommandHasOne() {
    Set<String> commands = new HashSet<>(Schema.commands());
    HelpPageTest.commands().forEach(name -> assertTrue(commands.remove(name), name));
    assertEquals(Set.of("awsmith"), commands);
  }

  @Test
  void anotherWordIsRefusedAndTheCommandsAreNamed() {
    computer.run("help", "json", "--schema", "nope").refuses(2, "Schemas: awsmith, check");
  }

  /** All other tests that read a document see that it fits; these are read nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment",
        "env work",
        "config list",
        "config get theme",
        "config set theme mono",
        "config unset theme",
        "config get nope",
        "doctor --no-live",
        "doctor --no-live --fix --yes",
        "completion bash --install --dry-run",
        "rotate --status",
        "rotate nope",
        "help nope",
        "--bogus",
      })
  void whatCommandsPrintFits(String words) {
    computer.holding(computer.credentials(), "[work]\nRegion = \"eu-west-1\"\n");

    computer.run((words + " --json").split(" ")).json();
  }

  @Test
  void whatASchemaDoesNotNameIsFound() {
    String odd =
        "{\"schema\":\"awsmith/1\",\"command\":\"get\",\"ok\":true,\"exit_code\":0,\"odd\":1}";

    assertThrows(AssertionError.class, () -> Fitting.seen(odd));
    assertThrows(
        AssertionError.class,
        () -> Fitting.seen(odd.replace(",\"odd\":1", "").replace("true", "1")));
    assertEquals(
        List.of("schema", "command", "ok", "exit_code"),
        List.copyOf(Fitting.seen(odd.replace(",\"odd\":1", "")).keySet()));
  }
}
