package dev.awsmith.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import dev.awsmith.screen.Key;

/** Says in the words of the screen what was pressed. */
final class Strokes {
  private Strokes() {}

  static Key key(KeyStroke stroke) {
    if (stroke instanceof Mouse.Stroke mouse) {
      return mouse.key();
    }
    return switch (stroke.getKeyType()) {
      case Character -> character(stroke);
      case ArrowUp -> Key.Named.UP;
      case ArrowDown -> Key.Named.DOWN;
      case ArrowLeft -> Key.Named.LEFT;
      case ArrowRight -> Key.Named.RIGHT;
      case PageUp -> Key.Named.PAGE_UP;
      case PageDown -> Key.Named.PAGE_DOWN;
      case Home -> Key.Named.HOME;
      case End -> Key.Named.END;
      case Tab -> Key.Named.TAB;
      case ReverseTab -> Key.Named.BACK_TAB;
      case Enter -> Key.Named.ENTER;
      case Escape -> Key.Named.ESCAPE;
      case Backspace -> Key.Named.BACKSPACE;
      case Delete -> Key.Named.DELETE;
      case F1 -> Key.Named.F1;
      default -> new Key.Unknown();
    };
  }

  private static Key character(KeyStroke stroke) {
    char sign = stroke.getCharacter();
    if (stroke.isAltDown()) {
      return new Key.Unknown();
    }
    return stroke.isCtrlDown() ? new Key.Ctrl(Character.toLowerCase(sign)) : new Key.Typed(sign);
  }
}
