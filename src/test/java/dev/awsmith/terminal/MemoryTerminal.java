package dev.awsmith.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A terminal in memory that can be waited for. */
final class MemoryTerminal extends DefaultVirtualTerminal {
  private final BlockingQueue<List<KeyStroke>> keys = new LinkedBlockingQueue<>();
  private final Deque<KeyStroke> read = new ArrayDeque<>();
  private int bells;

  MemoryTerminal() {
    super(new TerminalSize(80, 24));
  }

  MemoryTerminal press(KeyType... types) {
    for (KeyType type : types) {
      press(new KeyStroke(type));
    }
    return this;
  }

  MemoryTerminal press(char letter) {
    return press(new KeyStroke(letter, false, false));
  }

  MemoryTerminal press(KeyStroke stroke) {
    keys.add(List.of(stroke));
    return this;
  }

  void atOnce(String letters) {
    keys.add(letters.chars().mapToObj(c -> new KeyStroke((char) c, false, false)).toList());
  }

  /** Lanterna's own holds a lock that painting needs. */
  @Override
  public KeyStroke readInput() {
    try {
      if (read.isEmpty()) {
        read.addAll(keys.take());
      }
      return read.remove();
    } catch (InterruptedException interrupted) {
      return new KeyStroke(KeyType.EOF);
    }
  }

  @Override
  public KeyStroke pollInput() {
    return read.poll();
  }

  @Override
  public synchronized void flush() {
    super.flush();
    notifyAll();
  }

  @Override
  public synchronized void bell() {
    super.bell();
    bells++;
  }

  /** How often it has rung. */
  synchronized int bells() {
    return bells;
  }

  synchronized MemoryTerminal await(String text) throws InterruptedException {
    while (!text().contains(text)) {
      wait(TimeUnit.SECONDS.toMillis(1));
    }
    return this;
  }

  synchronized String text() {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < getTerminalSize().getRows(); y++) {
      for (int x = 0; x < getTerminalSize().getColumns(); x++) {
        text.append(getCharacter(x, y).getCharacterString());
        if (getCharacter(x, y).isDoubleWidth()) {
          x++;
        }
      }
      text.append('\n');
    }
    return text.toString();
  }
}
