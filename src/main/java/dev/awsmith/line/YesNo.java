package dev.awsmith.line;

import dev.awsmith.wizard.Help;
import java.util.Locale;
import java.util.Optional;

/** A question that is answered with y or n; the answer reads {@code true} or {@code false}. */
final class YesNo {
  private YesNo() {}

  /**
   * @param more what else may be typed, such as {@code , or b to paste again}
   * @param preset what Enter means; empty where one has to say it
   */
  static Reply ask(
      Prompt prompt, String question, String more, Optional<Boolean> preset, Help help) {
    String asked = question.endsWith("?") ? question : question + "?";
    String standard = preset.map(yes -> yes ? "default y" : "default n").orElse("no default");
    while (true) {
      Reply reply = prompt.line(asked + " y/n" + more + " (" + standard + "): ", help);
      if (!(reply instanceof Reply.Answer answer)) {
        return reply;
      }
      Optional<Boolean> meant =
          switch (answer.text().strip().toLowerCase(Locale.ROOT)) {
            case "" -> preset;
            case "y", "yes" -> Optional.of(true);
            case "n", "no" -> Optional.of(false);
            default -> Optional.empty();
          };
      if (meant.isPresent()) {
        return new Reply.Answer(meant.get().toString());
      }
      prompt.say("Type y for yes or n for no.");
    }
  }
}
