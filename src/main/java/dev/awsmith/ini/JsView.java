package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the AWS SDK for JavaScript sees, as {@code @smithy/core} 3.41.0 reads the files. */
public final class JsView {
  private static final String FORBIDDEN = "__proto__";
  private static final String NAME_SIGNS = "_-@+.%:/";

  /** Sections by name; those with a kind in front as {@code profile.dev}. */
  private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

  private String section;
  private String block;
  private boolean failed;

  private JsView() {}

  /** Never a refusal: where its reader fails, it goes on as if the file were empty. */
  public static Read read(SharedFile which, Text text) {
    JsView view = new JsView();
    int number = 0;
    for (String line : lines(text)) {
      view.read(number++ == 0 && text.byteOrderMark() ? "\uFEFF" + line : line);
    }
    if (view.failed) {
      return Read.NOTHING;
    }
    return which == SharedFile.CREDENTIALS
        ? new Read(view.sections, Map.of(), Map.of())
        : new Read(view.profiles(), view.named("sso-session."), view.named("services."));
  }

  /** It knows no lone CR as the end of a line, and reads what is not UTF-8 as best it can. */
  private static String[] lines(Text text) {
    return new String(text.bytes(), StandardCharsets.UTF_8).split("\r?\n", -1);
  }

  private void read(String line) {
    String bare = strip(withoutComment(line));
    if (bare.length() > 1 && bare.startsWith("[") && bare.endsWith("]")) {
      openSection(bare.substring(1, bare.length() - 1));
    } else if (section != null && bare.indexOf('=') > 0) {
      readSetting(line, bare);
    }
  }

  private static String withoutComment(String line) {
    for (int i = 0; i < line.length(); i++) {
      boolean sign = line.charAt(i) == '#' || line.charAt(i) == ';';
      if (sign && (i == 0 || isSpace(line.charAt(i - 1)))) {
        return line.substring(0, Math.max(0, i - 1));
      }
    }
    return line;
  }

  /** A kind and a name with one space between, and perhaps quotes; or one word for itself. */
  private void openSection(String inside) {
    block = null;
    failed |= inside.equals(FORBIDDEN) || inside.equals("profile " + FORBIDDEN);
    int space = 0;
    while (space < inside.length() && isKindSign(inside.charAt(space))) {
      space++;
    }
    String name = space == 0 || space == inside.length() ? "" : name(inside, space);
    if (name.isEmpty()) {
      section = inside.isEmpty() ? null : inside;
      return;
    }
    String kind = inside.substring(0, space);
    section = isKind(kind) ? kind + "." + name : null;
  }

  private static String name(String inside, int space) {
    if (!isSpace(inside.charAt(space))) {
      return "";
    }
    String name = inside.substring(space + 1);
    char first = name.isEmpty() ? ' ' : name.charAt(0);
    if ((first == '"' || first == '\'') && name.length() > 2 && name.endsWith("" + first)) {
      name = name.substring(1, name.length() - 1);
    }
    return name.chars().allMatch(c -> isLetter(c) || NAME_SIGNS.indexOf(c) >= 0) ? name : "";
  }

  private void readSetting(String line, String bare) {
    int sign = bare.indexOf('=');
    String key = strip(bare.substring(0, sign));
    String value = strip(bare.substring(sign + 1));
    if (value.isEmpty()) {
      block = key;
      return;
    }
    if (block != null && !isSpace(line.charAt(0))) {
      block = null;
    }
    sections
        .computeIfAbsent(section, none -> new LinkedHashMap<>())
        .put(block == null ? key : block + "." + key, value);
  }

  private Map<String, Map<String, String>> profiles() {
    Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
    if (sections.containsKey("default")) {
      profiles.put("default", sections.get("default"));
    }
    profiles.putAll(named("profile."));
    return profiles;
  }

  private Map<String, Map<String, String>> named(String kind) {
    Map<String, Map<String, String>> named = new LinkedHashMap<>();
    sections.forEach(
        (name, settings) -> {
          if (name.startsWith(kind)) {
            named.put(name.substring(kind.length()), settings);
          }
        });
    return named;
  }

  private static boolean isKind(String word) {
    return word.equals("profile") || word.equals("sso-session") || word.equals("services");
  }

  private static boolean isKindSign(int c) {
    return isLetter(c) || c == '_' || c == '-';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** White space as JavaScript has it, the byte order mark with it. */
  private static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r' || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
