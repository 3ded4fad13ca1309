package dev.awsmith.line;

import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Printable;
import java.io.PrintStream;
import java.util.Optional;

/** Says things, puts questions, and obeys the words that may be typed at any of them. */
final class Prompt {
  /** A way of reading an answer. */
  private interface Reader {
    Optional<String> read(String prompt);
  }

  private final LineInput in;
  private final PrintStream out;
  private Optional<String> secret = Optional.empty();

  Prompt(LineInput in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  void say(String sentence) {
    out.println(Words.spelt(Printable.of(sentence)));
  }

  /** Makes the terminal heard. */
  void ring() {
    out.print('\007');
    out.flush();
  }

  void pause() {
    out.println();
  }

  Reply line(String question, Help help) {
    return ask(in::line, question, help);
  }

  Reply hidden(String question, Help help) {
    return ask(in::hidden, question, help);
  }

  Reply paste(Help help) {
    return ask(in::paste, "> ", help);
  }

  String rest() {
    return in.rest();
  }

  /** A secret just typed, which the next prompt shows if it is asked to. */
  void remember(String typed) {
    secret = Optional.of(typed);
  }

  private Reply ask(Reader reader, String question, Help help) {
    Optional<String> shown = secret;
    secret = Optional.empty();
    while (true) {
      Optional<String> typed = reader.read(Printable.of(question));
      if (typed.isEmpty()) {
        return Reply.STOP;
      }
      switch (typed.get().strip()) {
        case Words.BACK -> {
          return Reply.BACK;
        }
        case Words.STOP -> {
          return Reply.STOP;
        }
        case Words.HELP -> explain(help);
        case Words.SHOW -> {
          if (shown.isEmpty()) {
            return new Reply.Answer(typed.get());
          }
          say(shown.get());
          shown = Optional.empty();
        }
        default -> {
          return new Reply.Answer(typed.get());
        }
      }
    }
  }

  private void explain(Help help) {
    part("", help.what());
    part("Where to find it: ", help.where());
    part("Example: ", help.example());
    say(Words.EXPLAINED);
  }

  private void part(String label, String text) {
    if (!text.isEmpty()) {
      say(label + Speech.ended(text));
    }
  }
}
