package dev.awsmith.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import dev.awsmith.screen.Frame;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Paint;
import dev.awsmith.screen.Row;
import dev.awsmith.screen.Run;
import dev.awsmith.screen.Width;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paints frames. Only cells that changed are written, and all of them in a new size. */
final class Canvas {
  private static final int ASCII = 128;

  private final TerminalScreen screen;
  private final Look look;
  private final Map<Paint, TextCharacter[]> cells = new HashMap<>();
  private boolean open;
  private boolean painted;

  Canvas(Terminal terminal, Look look) throws IOException {
    this.screen = new TerminalScreen(terminal);
    this.look = look;
  }

  synchronized void open() throws IOException {
    screen.startScreen();
    open = true;
  }

  /** The first time there is nothing to compare with. */
  synchronized void paint(Frame frame) throws IOException {
    paint(frame, painted ? RefreshType.DELTA : RefreshType.COMPLETE);
    painted = true;
  }

  /** Writes every cell, for another program may have written over them. */
  synchronized void repaint(Frame frame) throws IOException {
    paint(frame, RefreshType.COMPLETE);
  }

  /** Makes the terminal heard. */
  synchronized void ring() throws IOException {
    if (open) {
      screen.getTerminal().bell();
      screen.getTerminal().flush();
    }
  }

  /** Gives the terminal back. Nothing is painted afterwards. */
  synchronized void close() throws IOException {
    if (open) {
      open = false;
      screen.getTerminal().exitPrivateMode();
    }
  }

  private void paint(Frame frame, RefreshType type) throws IOException {
    if (!open) {
      return;
    }
    boolean resized = screen.doResizeIfNecessary() != null;
    for (int y = 0; y < frame.rows().size(); y++) {
      paint(frame.rows().get(y), y);
    }
    screen.setCursorPosition(new TerminalPosition(frame.cursor().column(), frame.cursor().row()));
    screen.refresh(resized ? RefreshType.COMPLETE : type);
  }

  private void paint(Row row, int y) {
    int x = 0;
    for (Run run : row.runs()) {
      TextCharacter[] inks = cells.computeIfAbsent(look.paint(run), Canvas::inks);
      String text = run.text();
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        screen.setCharacter(x, y, sign < ASCII ? ascii(inks, sign) : inks[' '].withCharacter(sign));
        x += Width.columns(text.substring(i, i + 1));
      }
    }
  }

  private static TextCharacter ascii(TextCharacter[] inks, char sign) {
    if (inks[sign] == null) {
      inks[sign] = inks[' '].withCharacter(sign);
    }
    return inks[sign];
  }

  /** The characters that were needed in a paint so far; the blank is always there. */
  private static TextCharacter[] inks(Paint paint) {
    List<SGR> styles = new ArrayList<>();
    if (paint.bold()) {
      styles.add(SGR.BOLD);
    }
    if (paint.reversed()) {
      styles.add(SGR.REVERSE);
    }
    TextCharacter[] inks = new TextCharacter[ASCII];
    inks[' '] =
        TextCharacter.fromCharacter(
            ' ', hue(paint), TextColor.ANSI.DEFAULT, styles.toArray(SGR[]::new))[0];
    return inks;
  }

  private static TextColor hue(Paint paint) {
    return switch (paint.hue()) {
      case DEFAULT -> TextColor.ANSI.DEFAULT;
      case RED -> TextColor.ANSI.RED;
      case YELLOW -> TextColor.ANSI.YELLOW;
      case BLUE -> TextColor.ANSI.BLUE;
      case CYAN -> TextColor.ANSI.CYAN;
    };
  }
}
