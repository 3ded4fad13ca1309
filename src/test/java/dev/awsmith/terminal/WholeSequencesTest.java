package dev.awsmith.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeSequencesTest {
  @Test
  void anArrowKeyInPiecesIsReadAsOne() throws IOException {
    assertEquals("\033[A", firstRead("\033", "[", "A"));
    assertEquals("\033OP", firstRead("\033O", "P"));
  }

  @Test
  void aPasteInPiecesIsReadAsOne() throws IOException {
    assertEquals(
        "\033[200~AKIA\nsecret\033[201~", firstRead("\033[20", "0~AKIA\n", "secret", "\033[201~"));
  }

  @Test
  void lettersDoNotWaitForMore() throws IOException {
    assertEquals("a", firstRead("a", "b"));
  }

  @Test
  void escAloneIsHandedOnInTheEnd() throws IOException {
    assertEquals("\033", firstRead("\033"));
  }

  @Test
  void theKeysOfTheLinuxConsoleAreWhole() throws IOException {
    assertEquals("\033[[A", firstRead("\033[[", "A", "b"));
  }

  private static String firstRead(String... pieces) throws IOException {
    byte[] into = new byte[100];
    int count = new WholeSequences(new Pieces(pieces)).read(into, 0, into.length);
    return new String(into, 0, count, UTF_8);
  }

  /** Gives one piece for each read, as a slow line does. */
  private static final class Pieces extends InputStream {
    private final Deque<String> pieces;

    Pieces(String... pieces) {
      this.pieces = new ArrayDeque<>(List.of(pieces));
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      byte[] piece = pieces.removeFirst().getBytes(UTF_8);
      System.arraycopy(piece, 0, into, offset, piece.length);
      return piece.length;
    }

    @Override
    public int available() {
      return pieces.isEmpty() ? 0 : pieces.getFirst().length();
    }
  }
}
