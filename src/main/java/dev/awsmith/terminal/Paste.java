package dev.awsmith.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;

/** Text between the two marks that a terminal sets round what is pasted, as one key stroke. */
final class Paste implements CharacterPattern {
  static final String BEGIN = "\033[200~";
  static final String END = "\033[201~";

  /** The stroke that carries the text. */
  static final class Stroke extends KeyStroke {
    private final String text;

    Stroke(String text) {
      super(KeyType.Unknown);
      this.text = text;
    }

    String text() {
      return text;
    }

    /** It may be a secret. */
    @Override
    public String toString() {
      return "Paste.Stroke[" + text.length() + " characters]";
    }
  }

  @Override
  public Matching match(List<Character> typed) {
    int begun = Math.min(typed.size(), BEGIN.length());
    for (int i = 0; i < begun; i++) {
      if (typed.get(i) != BEGIN.charAt(i)) {
        return null;
      }
    }
    int ending = typed.size() - END.length();
    if (ending < BEGIN.length()) {
      return Matching.NOT_YET;
    }
    for (int i = 0; i < END.length(); i++) {
      if (typed.get(ending + i) != END.charAt(i)) {
        return Matching.NOT_YET;
      }
    }
    StringBuilder text = new StringBuilder(ending);
    typed.subList(BEGIN.length(), ending).forEach(text::append);
    return new Matching(new Stroke(text.toString()));
  }
}
