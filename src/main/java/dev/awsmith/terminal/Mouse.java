package dev.awsmith.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Spot;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports of the mouse in the form that knows windows of any size, {@code ESC [ < button ; column ;
 * row M}; Lanterna decodes only the old form. A press of the left button and the wheel count.
 */
final class Mouse implements CharacterPattern {
  static final String ON = "\033[?1000h\033[?1006h";
  static final String OFF = "\033[?1006l\033[?1000l";

  private static final String START = "\033[<";
  private static final Pattern REPORT = Pattern.compile("(\\d{1,3});(\\d{1,4});(\\d{1,4})[Mm]");
  private static final int LEFT = 0;
  private static final int WHEEL_UP = 64;
  private static final int WHEEL_DOWN = 65;
  private static final int ROWS = 3;

  /** The stroke that carries what was done with the mouse. */
  static final class Stroke extends KeyStroke {
    private final Key key;

    Stroke(Key key) {
      super(KeyType.Unknown);
      this.key = key;
    }

    Key key() {
      return key;
    }
  }

  @Override
  public Matching match(List<Character> typed) {
    for (int i = 0; i < Math.min(typed.size(), START.length()); i++) {
      if (typed.get(i) != START.charAt(i)) {
        return null;
      }
    }
    char last = typed.getLast();
    if (typed.size() <= START.length() || last != 'M' && last != 'm') {
      return Matching.NOT_YET;
    }
    StringBuilder text = new StringBuilder();
    typed.subList(START.length(), typed.size()).forEach(text::append);
    Matcher report = REPORT.matcher(text);
    return report.matches() ? new Matching(new Stroke(key(report, last == 'M'))) : null;
  }

  private static Key key(Matcher report, boolean pressed) {
    return switch (Integer.parseInt(report.group(1))) {
      case LEFT ->
          pressed
              ? new Key.Click(new Spot(number(report, 2) - 1, number(report, 3) - 1))
              : new Key.Unknown();
      case WHEEL_UP -> new Key.Wheel(-ROWS);
      case WHEEL_DOWN -> new Key.Wheel(ROWS);
      default -> new Key.Unknown();
    };
  }

  private static int number(Matcher report, int group) {
    return Integer.parseInt(report.group(group));
  }
}
