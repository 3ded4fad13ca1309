package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of an AWS file: a heading in brackets and settings below it. */
record IniBlock() implements Format {
  private static final Pattern HEADING =
      Pattern.compile(
          "[>\\s]*+\\[\\s*+(?:profile\\s++)?[\"']?+([^]\"']++)[\"']?+\\s*+]\\s*+(?:[#;].*)?");
  private static final Pattern LINE =
      Pattern.compile("[>\\s]*(?<name>\\w+)\\s*[=:]\\s*[\"']?(?<value>[^\\s\"']+).*");

  @Override
  public String words() {
    return "piece of an AWS file ([name] and settings)";
  }

  @Override
  public String code() {
    return "ini";
  }

  @Override
  public List<Values> read(String text) {
    return sections(text);
  }

  /** Each section with its name as {@code PROFILE}; none where no line is a heading. */
  static List<Values> sections(String text) {
    List<Values> sections = new ArrayList<>();
    List<Setting> settings = new ArrayList<>();
    boolean headed = false;
    for (String line : text.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        sections.addAll(Values.sets(settings));
        settings = new ArrayList<>(List.of(new Setting(Part.PROFILE, heading.group(1).strip())));
        headed = true;
        continue;
      }
      Matcher setting = LINE.matcher(line);
      if (setting.matches()) {
        Setting.of(setting.group("name"), setting.group("value")).ifPresent(settings::add);
      }
    }
    sections.addAll(Values.sets(settings));
    return headed ? sections : List.of();
  }
}
