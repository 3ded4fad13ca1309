package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {
  private static final String FILE = "/home/anna/.aws/config";

  @ParameterizedTest
  @CsvSource({
    "vi, vi +7 /home/anna/.aws/config",
    "/usr/bin/nano -l, /usr/bin/nano -l +7 /home/anna/.aws/config",
    "emacs -nw, emacs -nw +7 /home/anna/.aws/config",
    "code, code --wait --goto /home/anna/.aws/config:7",
    "code --wait, code --wait --goto /home/anna/.aws/config:7",
    "hx, hx /home/anna/.aws/config:7",
    "my-own-editor, my-own-editor /home/anna/.aws/config",
    "C:\\tools\\Code.cmd, C:\\tools\\Code.cmd --wait --goto /home/anna/.aws/config:7"
  })
  void eachEditorIsToldTheLineInItsOwnWay(String editor, String command) {
    Editor named = Editor.of(Map.of("EDITOR", editor), Os.LINUX);
    assertEquals(command, String.join(" ", named.opening(FILE, 7)));
  }

  @Test
  void visualGoesBeforeEditorAndOnesOwnBeforeTheUsual() {
    Map<String, String> both = Map.of("VISUAL", "nano", "EDITOR", "ed");
    assertEquals("nano", Editor.of(both, Os.LINUX).command().getFirst());
    assertEquals("vi", Editor.of(Map.of("EDITOR", " "), Os.LINUX).command().getFirst());
    assertEquals("notepad", Editor.of(Map.of(), Os.WINDOWS).command().getFirst());
  }

  @Test
  void aFileWithABlankStaysOneWord() {
    assertEquals(
        "/my home/config", Editor.of(Map.of(), Os.LINUX).opening("/my home/config", 1).getLast());
  }
}
