package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EditorTest {
  @Test
  void lettersGoWhereTheCursorIs() {
    assertEquals(new Editor("abXc", 3), press(new Editor("abc", 2), Key.typed('X')));
  }

  @Test
  void backspaceAndDeleteRemoveWholeCharacters() {
    String smile = "\ud83d\ude00";
    assertEquals(new Editor("ab", 1), press(new Editor("a" + smile + "b", 3), Key.Named.BACKSPACE));
    assertEquals(new Editor("ab", 1), press(new Editor("a" + smile + "b", 1), Key.Named.DELETE));
    assertEquals(Editor.EMPTY, press(Editor.EMPTY, Key.Named.BACKSPACE));
  }

  @Test
  void ctrlKeysWorkAsInAShell() {
    Editor line = Editor.of("one two  ");
    assertEquals(new Editor("one two  ", 0), press(line, new Key.Ctrl('a')));
    assertEquals(line, press(new Editor("one two  ", 0), new Key.Ctrl('e')));
    assertEquals(Editor.EMPTY, press(line, new Key.Ctrl('u')));
    assertEquals(Editor.of("one "), press(line, new Key.Ctrl('w')));
  }

  @Test
  void otherKeysAreNoneOfItsBusiness() {
    assertTrue(Editor.EMPTY.press(Key.Named.UP).isEmpty());
    assertTrue(Editor.EMPTY.press(new Key.Ctrl('x')).isEmpty());
    assertTrue(Editor.EMPTY.press(new Key.Unknown()).isEmpty());
  }

  private static Editor press(Editor editor, Key key) {
    return editor.press(key).orElseThrow();
  }
}
