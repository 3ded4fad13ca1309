package dev.awsmith.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.Optional;

/** Answers from a pipe or a file, a line each. */
final class PipedInput implements LineInput {
  private final BufferedReader in;
  private final PrintStream out;

  PipedInput(InputStream in, PrintStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, Encoding.INPUT));
    this.out = out;
  }

  @Override
  public Optional<String> line(String prompt) {
    out.print(prompt);
    out.flush();
    Optional<String> line = next();
    out.println();
    return line;
  }

  @Override
  public Optional<String> hidden(String prompt) {
    return line(prompt);
  }

  @Override
  public Optional<String> paste(String prompt) {
    return line(prompt).map(first -> Pasting.gather(first, this::next, () -> false));
  }

  private Optional<String> next() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
