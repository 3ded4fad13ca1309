package dev.awsmith.aws;

import dev.awsmith.wizard.Printable;
import java.util.regex.Pattern;

/** Checks on what a server says, before anything is made of it. */
final class Replies {
  private Replies() {}

  static boolean match(Pattern form, String text) {
    return text != null && form.matcher(text).matches() && Printable.of(text).equals(text);
  }

  static String matching(Pattern form, String text, String what) {
    if (!match(form, text)) {
      throw new NotAws("The reply does not hold " + what + " as AWS writes it.");
    }
    return text;
  }
}
