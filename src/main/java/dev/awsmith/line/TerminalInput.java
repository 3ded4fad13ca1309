package dev.awsmith.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A terminal. It edits visible lines by itself; hidden ones are read with its editing off. */
final class TerminalInput implements LineInput {
  private interface Reading {
    Optional<String> read() throws IOException;
  }

  private final Tty tty;
  private final Keyboard in;
  private final PrintStream out;
  private final boolean singleKey;
  private volatile boolean asking;
  private volatile Runnable interrupted = () -> {};

  TerminalInput(Tty tty, InputStream in, PrintStream out, boolean singleKey) {
    this.tty = tty;
    this.singleKey = singleKey;
    this.in = new Keyboard(in);
    this.out = out;
    Interrupt.answer(
        () -> {
          if (asking) {
            this.in.callAway();
          } else {
            interrupted.run();
          }
        });
  }

  @Override
  public Optional<String> line(String prompt) {
    return ask(prompt, this::next);
  }

  @Override
  public Optional<String> choice(String prompt) {
    return singleKey ? unseen(prompt, () -> SingleKey.read(in, out)) : line(prompt);
  }

  @Override
  public int columns() {
    return tty.columns();
  }

  @Override
  public Optional<String> hidden(String prompt) {
    return unseen(prompt, this::next);
  }

  @Override
  public Optional<String> paste(String prompt) {
    return unseen(
        prompt, () -> next().map(first -> Pasting.gather(first, this::following, this::more)));
  }

  @Override
  public String rest() {
    StringBuilder rest = new StringBuilder();
    while (more()) {
      following().ifPresent(line -> rest.append('\n').append(line));
    }
    return rest.toString();
  }

  @Override
  public void onInterrupt(Runnable action) {
    interrupted = action;
  }

  /** The prompt comes last: what is typed before the terminal has changed would be shown. */
  private Optional<String> unseen(String prompt, Reading reading) {
    tty.hide();
    try {
      Optional<String> text = ask(prompt, reading);
      text.ifPresent(any -> out.println());
      return text;
    } finally {
      tty.show();
    }
  }

  /** Ctrl-C counts as an answer from before the prompt is there to be seen. */
  private Optional<String> ask(String prompt, Reading reading) {
    asking = true;
    try {
      out.print(prompt);
      out.flush();
      Optional<String> answer = attempt(reading);
      if (answer.isEmpty()) {
        out.println();
      }
      return answer;
    } finally {
      asking = false;
    }
  }

  private Optional<String> next() throws IOException {
    return HiddenLine.read(in, Encoding.INPUT);
  }

  /** A further line of the same answer: to be called away from it is to be called away from all. */
  private Optional<String> following() {
    try {
      return next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> attempt(Reading reading) {
    try {
      return reading.read();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private boolean more() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
