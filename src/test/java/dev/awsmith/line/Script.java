package dev.awsmith.line;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person who answers by heart; visible answers appear behind their prompt, as on a terminal. */
final class Script implements LineInput {
  private final Deque<String> answers;
  private final PrintStream out;
  private Runnable interrupt = () -> {};

  Script(PrintStream out, String... answers) {
    this.out = out;
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  @Override
  public Optional<String> line(String prompt) {
    Optional<String> answer = Optional.ofNullable(answers.poll());
    out.println(prompt + answer.orElse(""));
    return answer;
  }

  @Override
  public Optional<String> hidden(String prompt) {
    out.println(prompt);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<String> paste(String prompt) {
    return hidden(prompt);
  }

  @Override
  public void onInterrupt(Runnable action) {
    interrupt = action;
  }

  void pressCtrlC() {
    interrupt.run();
  }

  boolean isOver() {
    return answers.isEmpty();
  }
}
