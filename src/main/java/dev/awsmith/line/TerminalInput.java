package dev.awsmith.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A terminal. It edits visible lines by itself; hidden ones are read with its editing off. Reading
 * happens on a thread of its own, for a read that has begun cannot be called back when Ctrl-C
 * comes.
 */
final class TerminalInput implements LineInput {
  private interface Reading {
    Optional<String> read() throws IOException;
  }

  private final Tty tty;
  private final InputStream in;
  private final PrintStream out;
  private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
  private volatile boolean asking;
  private volatile Runnable interrupted = () -> {};

  TerminalInput(Tty tty, InputStream in, PrintStream out) {
    this.tty = tty;
    this.in = in;
    this.out = out;
    Interrupt.answer(
        () -> {
          if (asking) {
            answers.add(Optional.empty());
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
  public Optional<String> hidden(String prompt) {
    return unseen(prompt, this::next);
  }

  @Override
  public Optional<String> paste(String prompt) {
    return unseen(
        prompt, () -> next().map(first -> Pasting.gather(first, this::quietly, this::more)));
  }

  @Override
  public String rest() {
    StringBuilder rest = new StringBuilder();
    while (more()) {
      quietly().ifPresent(line -> rest.append('\n').append(line));
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

  private Optional<String> ask(String prompt, Reading reading) {
    out.print(prompt);
    out.flush();
    asking = true;
    Thread.ofPlatform().daemon().start(() -> answers.add(attempt(reading)));
    try {
      Optional<String> answer = answers.take();
      if (answer.isEmpty()) {
        out.println();
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      asking = false;
    }
  }

  private Optional<String> next() throws IOException {
    return HiddenLine.read(in, Encoding.INPUT);
  }

  private Optional<String> quietly() {
    return attempt(this::next);
  }

  private static Optional<String> attempt(Reading reading) {
    try {
      return reading.read();
    } catch (IOException e) {
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
