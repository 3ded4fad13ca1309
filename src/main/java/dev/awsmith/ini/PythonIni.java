package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Refused;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file as Python 3.11's {@code RawConfigParser} reads it, on which the AWS CLI is built: settings
 * by section, lines of one value joined by {@code \n}.
 */
final class PythonIni {
  /** Settings under this heading belong to every section. */
  private static final String EVERY_SECTION = "DEFAULT";

  private final Map<String, Map<String, StringBuilder>> sections = new LinkedHashMap<>();
  private final Map<String, StringBuilder> everySection = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  private String name;
  private Map<String, StringBuilder> section;
  private StringBuilder value;
  private int indent;
  private Unreadable firstNonsense;

  /** Python gives up on the file. */
  static final class Unreadable extends Exception {
    private final transient Refused refused;

    Unreadable(Refused refused) {
      super(refused.why());
      this.refused = refused;
    }

    Refused refused() {
      return refused;
    }
  }

  static Map<String, Map<String, String>> read(Text text) throws Unreadable {
    if (text.byteOrderMark()) {
      throw unreadable(1, "It starts with a byte order mark.");
    }
    PythonIni ini = new PythonIni();
    int number = 0;
    for (Text.Line line : text.lines()) {
      ini.read(++number, line.text());
    }
    if (ini.firstNonsense != null) {
      throw ini.firstNonsense;
    }
    return ini.joined();
  }

  private void read(int number, String line) throws Unreadable {
    String bare = PythonText.strip(line);
    if (Comments.isComment(bare)) {
      return;
    }
    if (bare.isEmpty()) {
      continueValue("");
      return;
    }
    int depth = PythonText.indent(line);
    if (value != null && depth > indent) {
      continueValue(bare);
      return;
    }
    indent = depth;
    int close = bare.lastIndexOf(']');
    if (bare.charAt(0) == '[' && close > 1) {
      openSection(number, bare.substring(1, close));
    } else if (section == null) {
      throw unreadable(number, "It stands above the first heading.");
    } else {
      readSetting(number, bare);
    }
  }

  private void continueValue(String line) {
    if (value != null) {
      value.append('\n').append(line);
    }
  }

  private void openSection(int number, String heading) throws Unreadable {
    name = heading;
    value = null;
    if (heading.equals(EVERY_SECTION)) {
      section = everySection;
      return;
    }
    section = new LinkedHashMap<>();
    if (sections.put(heading, section) != null) {
      throw unreadable(number, "The heading [" + heading + "] stands there a second time.");
    }
  }

  private void readSetting(int number, String line) throws Unreadable {
    int sign = 0;
    while (sign < line.length() && line.charAt(sign) != '=' && line.charAt(sign) != ':') {
      sign++;
    }
    if (sign == line.length()) {
      remember(unreadable(number, "It has no equals sign."));
      return;
    }
    if (sign == 0) {
      remember(unreadable(number, "It has no key in front of the equals sign."));
    }
    String key = PythonText.stripEnd(line.substring(0, sign)).toLowerCase(Locale.ROOT);
    if (!seen.add(name + '\n' + key)) {
      throw unreadable(number, "It sets " + key + " a second time in [" + name + "].");
    }
    value = new StringBuilder(PythonText.strip(line.substring(sign + 1)));
    section.put(key, value);
  }

  private static Unreadable unreadable(int line, String why) {
    return new Unreadable(Refused.at(line, why));
  }

  /** Python reads on after such a line, and gives up at the end of the file. */
  private void remember(Unreadable nonsense) {
    if (firstNonsense == null) {
      firstNonsense = nonsense;
    }
  }

  private Map<String, Map<String, String>> joined() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    sections.forEach(
        (heading, settings) -> {
          Map<String, String> joined = new LinkedHashMap<>();
          settings.forEach((key, text) -> joined.put(key, PythonText.stripEnd(text.toString())));
          everySection.forEach(
              (key, text) -> joined.putIfAbsent(key, PythonText.stripEnd(text.toString())));
          all.put(heading, joined);
        });
    return all;
  }
}
