package dev.awsmith.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;

/**
 * Any control sequence that no other pattern knows, such as a report of the focus, as one key that
 * means nothing. Without it the letters of the sequence would be typed.
 */
final class Strange implements CharacterPattern {
  @Override
  public Matching match(List<Character> typed) {
    if (typed.get(0) != '\033' || typed.size() > 1 && typed.get(1) != '[') {
      return null;
    }
    for (int i = 2; i < typed.size() - 1; i++) {
      if (isFinal(typed.get(i))) {
        return null;
      }
    }
    return typed.size() > 2 && isFinal(typed.getLast())
        ? new Matching(new KeyStroke(KeyType.Unknown))
        : Matching.NOT_YET;
  }

  private static boolean isFinal(char sign) {
    return sign >= '@' && sign <= '~';
  }
}
