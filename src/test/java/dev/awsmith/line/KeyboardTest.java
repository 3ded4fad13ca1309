package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class KeyboardTest {
  private final Typed typed = new Typed();
  private final Keyboard keyboard = new Keyboard(typed);

  @Test
  void whatIsTypedAfterOneWasCalledAwayGoesWholeToTheNextReader() throws IOException {
    for (int round = 0; round < 200; round++) {
      Thread.ofPlatform().start(keyboard::callAway);
      assertThrows(InterruptedIOException.class, this::line);
      type("the " + round + "th answer\n");
      assertEquals(Optional.of("the " + round + "th answer"), line());
    }
  }

  @Test
  void whatWasTypedBeforeOneWasCalledAwayIsDropped() throws IOException {
    type("half an ans");
    assertEquals('h', keyboard.read());
    keyboard.callAway();
    assertThrows(InterruptedIOException.class, this::line);
    type("a whole one\n");
    assertEquals(Optional.of("a whole one"), line());
  }

  @Test
  void anInputThatEndsEndsForEveryReader() throws IOException {
    type("last\n");
    assertEquals(Optional.of("last"), line());
    typed.bytes.add(-1);
    typed.bytes.add(-1);
    assertEquals(Optional.empty(), line());
    assertEquals(Optional.empty(), line());
  }

  @Test
  void saysWhatIsThereWithoutWaiting() throws IOException {
    assertEquals(0, keyboard.available());
    type("ab");
    assertEquals(2, keyboard.available());
    assertEquals('a', keyboard.read());
    assertEquals(1, keyboard.available());
    keyboard.callAway();
    keyboard.read();
    assertThrows(InterruptedIOException.class, keyboard::read);
    assertEquals(0, keyboard.available());
  }

  private Optional<String> line() throws IOException {
    return HiddenLine.read(keyboard, StandardCharsets.UTF_8);
  }

  private void type(String text) {
    text.chars().forEach(typed.bytes::add);
  }

  /** Waits for what is typed, as a terminal does. */
  private static final class Typed extends InputStream {
    private final BlockingQueue<Integer> bytes = new LinkedBlockingQueue<>();

    @Override
    public int read() {
      try {
        return bytes.take();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public int available() {
      return bytes.size();
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int count = 0;
      do {
        int next = read();
        if (next < 0) {
          return -1;
        }
        into[from + count++] = (byte) next;
      } while (available() > 0 && count < most);
      return count;
    }
  }
}
