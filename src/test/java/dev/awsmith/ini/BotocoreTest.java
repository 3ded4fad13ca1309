package dev.awsmith.ini;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Python and botocore are at hand, the CLI's own code reads what our edits make. */
class BotocoreTest {
  private static final String PROGRAM =
      """
      import json, os, sys
      from botocore import configloader, exceptions
      answers = {}
      for name in os.listdir(sys.argv[1]):
          path = os.path.join(sys.argv[1], name)
          try:
              if name.endswith("config"):
                  answers[name] = configloader.load_config(path)
              else:
                  answers[name] = {"profiles": configloader.raw_config_parse(path)}
          except exceptions.ConfigParseError:
              answers[name] = {"error": True}
      print(json.dumps(answers))
      """;

  @TempDir Path folder;

  @Test
  void botocoreSeesInEveryEditedFileWhatCliViewSays() throws Exception {
    Map<String, Text> files = new LinkedHashMap<>();
    for (Recorded.Case one : Recorded.cases()) {
      for (EveryEdit each : EveryEdit.of(one.document())) {
        files.put(files.size() + "." + one.which().fileName(), each.after().text());
      }
    }
    assertAllAlike(files);
  }

  @Test
  void botocoreSeesInRandomFilesWhatCliViewSays() throws Exception {
    Map<String, Text> files = new LinkedHashMap<>();
    RandomFile random = new RandomFile(20261121);
    for (int i = 0; i < 1_000; i++) {
      files.put(i + (i % 4 == 0 ? ".credentials" : ".config"), Text.of(random.text()));
    }
    assertAllAlike(files);
  }

  private void assertAllAlike(Map<String, Text> files) throws Exception {
    Path written = Files.createDirectory(folder.resolve("files"));
    for (Map.Entry<String, Text> file : files.entrySet()) {
      Files.write(written.resolve(file.getKey()), file.getValue().bytes());
    }
    JsonObject answers = ask(written);
    assertEquals(files.keySet(), answers.keySet());
    files.forEach((name, text) -> assertAlike(name, text, answers.getAsJsonObject(name)));
  }

  private static void assertAlike(String name, Text text, JsonObject answer) {
    SharedFile which = name.endsWith("config") ? SharedFile.CONFIG : SharedFile.CREDENTIALS;
    ReaderView view = CliView.read(which, text);
    if (answer.has("error")) {
      assertInstanceOf(Refused.class, view, text::toString);
      return;
    }
    Read read = assertInstanceOf(Read.class, view, text::toString);
    assertEquals(Recorded.sections(answer, "profiles"), read.profiles(), text::toString);
    assertEquals(Recorded.sections(answer, "sso_sessions"), read.ssoSessions(), text::toString);
    assertEquals(Recorded.sections(answer, "services"), read.services(), text::toString);
  }

  private JsonObject ask(Path files) throws IOException, InterruptedException {
    Path program = Files.writeString(folder.resolve("read.py"), PROGRAM);
    Path answers = folder.resolve("answers.json");
    ProcessBuilder python = new ProcessBuilder("python3", program.toString(), files.toString());
    python.environment().put("PYTHONUTF8", "1");
    python.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(answers.toFile());
    boolean answered = false;
    try {
      answered = python.start().waitFor() == 0;
    } catch (IOException e) {
      assumeTrue(false, "There is no python3 here.");
    }
    assumeTrue(answered, "There is no botocore here.");
    return new Gson().fromJson(Files.readString(answers, UTF_8), JsonObject.class);
  }
}
