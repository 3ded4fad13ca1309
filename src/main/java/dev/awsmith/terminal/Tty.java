package dev.awsmith.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The terminal awsmith was started on. What Lanterna would do to its settings is left out: they are
 * changed once, by the launcher or by {@link Stty}, and given back as they were.
 */
final class Tty extends UnixTerminal implements Loop.Suspension {
  private static final int BUFFER = 1 << 16;
  private static final String SCREEN_ON = "\033[?1049h";
  private static final String PASTE_ON = "\033[?2004h";
  private static final String LEAVING =
      "\033[0m\033[2J\033[H" + Mouse.OFF + "\033[?2004l\033[?25h\033[?1049l";

  private final OutputStream out;
  private final Stty stty;
  private final boolean mouse;
  private TerminalSize size;
  private boolean taken;

  Tty(InputStream in, Stty stty, Charset charset, boolean mouse) throws IOException {
    this(
        in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        stty,
        charset,
        mouse);
  }

  private Tty(InputStream in, OutputStream out, Stty stty, Charset charset, boolean mouse)
      throws IOException {
    super(new WholeSequences(in), out, charset, CtrlCBehaviour.TRAP);
    this.out = out;
    this.stty = stty;
    this.size = stty.size();
    this.mouse = mouse;
  }

  // Lanterna calls these while it is being made and when it ends, each for one more process.

  @Override
  protected void saveTerminalSettings() {}

  @Override
  protected void restoreTerminalSettings() {}

  @Override
  protected void canonicalMode(boolean on) {}

  @Override
  protected void keyEchoEnabled(boolean on) {}

  @Override
  protected void keyStrokeSignalsEnabled(boolean on) {}

  @Override
  protected void registerTerminalResizeListener(Runnable resized) {}

  @Override
  public void enterPrivateMode() throws IOException {
    super.enterPrivateMode();
    write(modes());
    taken = true;
  }

  /**
   * Gives the terminal back: the normal screen, a cursor, and the settings it had. Lanterna calls
   * it once more when Java ends, and must not clear what was printed meanwhile.
   */
  @Override
  public void exitPrivateMode() throws IOException {
    synchronized (out) {
      if (taken) {
        taken = false;
        write(LEAVING);
        out.flush();
        stty.restore();
      }
    }
  }

  /** Stops the program as Ctrl-Z does, and takes the terminal again when it goes on. */
  @Override
  public void suspend() throws IOException {
    giveUp();
    Stty.stopProcessGroup();
    takeAgain();
  }

  @Override
  public void lend(Runnable use) throws IOException {
    giveUp();
    try {
      use.run();
    } finally {
      takeAgain();
    }
  }

  private String modes() {
    return mouse ? PASTE_ON + Mouse.ON : PASTE_ON;
  }

  private void giveUp() throws IOException {
    synchronized (out) {
      write(LEAVING);
      out.flush();
      stty.restore();
    }
  }

  private void takeAgain() throws IOException {
    synchronized (out) {
      stty.set();
      write(SCREEN_ON + modes());
    }
    resized();
  }

  /** Asks to be told of new sizes, which Lanterna does by reflection: not before the first page. */
  void watchSize() {
    try {
      super.registerTerminalResizeListener(this::resized);
      resized();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void resized() {
    try {
      size = Stty.measured().orElse(size);
      onResized(size);
    } catch (IOException unknown) {
      onResized(size);
    }
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  @Override
  public void putString(String text) throws IOException {
    writeToTerminal(text.getBytes(getCharset()));
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    List<CharacterPattern> patterns = new ArrayList<>();
    patterns.add(new Strange()); // the last that matches wins, so the strange come first
    patterns.addAll(new DefaultKeyDecodingProfile().getPatterns());
    patterns.add(new Mouse());
    patterns.add(new Paste());
    return () -> patterns;
  }

  private void write(String sequence) throws IOException {
    writeToTerminal(sequence.getBytes(StandardCharsets.US_ASCII));
  }
}
