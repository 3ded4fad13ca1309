package dev.awsmith.line;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** The Windows console, which has no line limit worth speaking of and no {@code stty}. */
final class ConsoleInput implements LineInput {
  private final Console console;
  private final PrintStream out;

  ConsoleInput(Console console, PrintStream out) {
    this.console = console;
    this.out = out;
  }

  @Override
  public Optional<String> line(String prompt) {
    say(prompt);
    return Optional.ofNullable(console.readLine());
  }

  @Override
  public Optional<String> hidden(String prompt) {
    say(prompt);
    return next();
  }

  @Override
  public Optional<String> paste(String prompt) {
    say(prompt);
    return next().map(first -> Pasting.gather(first, this::next, () -> false));
  }

  private void say(String prompt) {
    out.print(prompt);
    out.flush();
  }

  private Optional<String> next() {
    return Optional.ofNullable(console.readPassword()).map(String::new);
  }
}
