package dev.awsmith.line;

import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Printable;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Says things, puts questions, and obeys the words that may be typed at any of them. */
final class Prompt {
  /** A way of reading an answer. */
  private interface Reader {
    Optional<String> read(String prompt);
  }

  private final LineInput in;
  private final PrintStream out;
  private final Folding folding;
  private List<String> commands = List.of();
  private Optional<String> secret = Optional.empty();

  Prompt(LineInput in, PrintStream out) {
    this.in = in;
    this.out = out;
    this.folding = new Folding(in.columns());
  }

  /** What is not to be broken, in whatever sentence it stands. */
  void keepWhole(List<String> toCopy) {
    commands = toCopy;
  }

  void say(String sentence) {
    out.println(folding.fold(Words.spelt(Printable.of(sentence)), commands));
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

  /** A line, or a key, that chooses one of so many. */
  Reply choice(String question, int count, Help help) {
    return count < 10 ? ask(in::choice, question, help) : line(question, help);
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
      Optional<String> typed = reader.read(folded(question));
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

  /** Folded, with the blank at its end that parts it from the answer. */
  private String folded(String question) {
    String text = Printable.of(question);
    String words = text.stripTrailing();
    return folding.fold(words, commands) + text.substring(words.length());
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
