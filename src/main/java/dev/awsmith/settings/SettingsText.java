package dev.awsmith.settings;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings file as text: TOML, one setting a line. Each line is read by itself, so that a
 * broken one is named and the others count; a change leaves all other bytes as they are.
 *
 * @param place as a person writes the path of the file
 * @param fault why the file could not be read, if it could not
 */
public record SettingsText(String place, String text, Optional<String> fault) {
  /** What stands before a value, the value, and a comment after it. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(\\s*[^\\s=]+\\s*=\\s*)(\"[^\"]*\"|'[^']*'|[^#\\s\"']*)(\\s*(#.*)?)");

  /** What one line of it says. */
  private sealed interface Read {}

  /** A blank line or a comment. */
  private record Nothing() implements Read {}

  /** A setting with a value that it can have. */
  private record Good(Setting setting, String value) implements Read {}

  /** A line that is passed over, and why. */
  private record Bad(Optional<Setting> setting, String complaint) implements Read {}

  public SettingsText(String place, String text) {
    this(place, text, Optional.empty());
  }

  /** A file that is there and cannot be read. */
  public static SettingsText unreadable(String place) {
    return new SettingsText(place, "", Optional.of("the settings cannot be read."));
  }

  public Map<Setting, Chosen> chosen() {
    Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);
    List<Read> lines = read();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Good good) {
        chosen.put(good.setting(), new Chosen(good.value(), place + ":" + (i + 1)));
      }
    }
    return chosen;
  }

  /** A sentence for each line that is not understood. */
  public List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    fault.ifPresent(sentence -> complaints.add(place + ": " + sentence));
    List<Read> lines = read();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Bad bad) {
        complaints.add(place + ":" + (i + 1) + ": " + bad.complaint() + " It is passed over.");
      }
    }
    return complaints;
  }

  private List<Read> read() {
    return text.isEmpty() ? List.of() : text.lines().map(SettingsText::read).toList();
  }

  private static Read read(String line) {
    UnmodifiableConfig parsed;
    try {
      parsed = new TomlParser().parse(line + "\n");
    } catch (ParsingException e) {
      return new Bad(
          settingOf(line), "this is no line of TOML like  name = 1  or  name = \"word\".");
    }
    if (parsed.isEmpty()) {
      return new Nothing();
    }
    UnmodifiableConfig.Entry entry = parsed.entrySet().iterator().next();
    Optional<Setting> setting = Setting.named(entry.getKey());
    if (setting.isEmpty()) {
      return new Bad(setting, "there is no setting \"" + entry.getKey() + "\".");
    }
    String value = String.valueOf(entry.<Object>getRawValue());
    return setting
        .orElseThrow()
        .kind()
        .complaint(value)
        .<Read>map(complaint -> new Bad(setting, entry.getKey() + ": " + complaint))
        .orElseGet(() -> new Good(setting.orElseThrow(), value));
  }

  /** What a line would set if it were whole. */
  private static Optional<Setting> settingOf(String line) {
    return Setting.named(line.split("=", 2)[0].strip());
  }

  /** The same with a setting on the line it already has, or on a new one. */
  public SettingsText with(Setting setting, String value) {
    String literal = setting.kind() instanceof Kind.Word ? "\"" + value + "\"" : value;
    List<String> lines = new ArrayList<>(rawLines());
    int last = last(setting, lines);
    if (last < 0) {
      String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      return new SettingsText(place, before + setting.key() + " = " + literal + "\n");
    }
    String line = lines.get(last).stripTrailing();
    String end = lines.get(last).substring(line.length());
    Matcher whole = ASSIGNMENT.matcher(line);
    lines.set(
        last,
        whole.matches()
            ? whole.group(1) + literal + whole.group(3) + end
            : setting.key() + " = " + literal + end);
    return new SettingsText(place, String.join("", lines));
  }

  /** The same without any line that sets it. */
  public SettingsText without(Setting setting) {
    return new SettingsText(
        place, String.join("", rawLines().stream().filter(line -> !sets(line, setting)).toList()));
  }

  private static int last(Setting setting, List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (sets(lines.get(i), setting)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sets(String line, Setting setting) {
    return switch (read(line)) {
      case Good good -> good.setting() == setting;
      case Bad bad -> bad.setting().filter(setting::equals).isPresent();
      case Nothing nothing -> false;
    };
  }

  /** Each with its end. */
  private List<String> rawLines() {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }
}
