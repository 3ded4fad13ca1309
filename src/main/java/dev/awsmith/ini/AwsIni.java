package dev.awsmith.ini;

import dev.awsmith.ini.LineParser.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ini4j.Ini;
import org.ini4j.Profile;

/**
 * What a file says, line by line: ini4j reads headings and settings, and this adds what AWS puts on
 * top, which is comments behind them and indented lines. It follows the AWS SDKs.
 */
final class AwsIni {
  private static final Section DEFAULT = Section.profile("default");

  private final SharedFile which;
  private final LineParser parser = new LineParser();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Malformed> malformed = new ArrayList<>();

  private Heading heading;
  private Open open;
  private boolean defaultHasTwin;
  private Ini model;

  /** The setting that indented lines belong to, while they last. */
  private static final class Open {
    private final int index;
    private final Entry entry;
    private final StringBuilder value;
    private int last;

    Open(int index, Entry entry) {
      this.index = index;
      this.entry = entry;
      this.value = new StringBuilder(entry.value());
      this.last = entry.first();
    }
  }

  private AwsIni(SharedFile which) {
    this.which = which;
  }

  static AwsIni of(SharedFile which, Text text) {
    AwsIni ini = new AwsIni(which);
    int number = 0;
    for (Text.Line line : text.lines()) {
      ini.read(++number, line.text());
    }
    ini.close();
    ini.defaultHasTwin = ini.headings.stream().anyMatch(AwsIni::isPrefixedDefault);
    return ini;
  }

  List<Heading> headings() {
    return headings;
  }

  List<Entry> entries() {
    return entries;
  }

  List<Malformed> malformed() {
    return malformed;
  }

  /**
   * Sections are named as in the config file: {@code profile dev}. It is filled when somebody asks,
   * for what only lists profiles does without.
   */
  Ini model() {
    if (model == null) {
      model = filled();
    }
    return model;
  }

  static String modelName(Section section) {
    return section.kind().word() + " " + section.name();
  }

  /**
   * Whether the SDKs use a heading: {@code [profile default]} makes them skip {@code [default]}.
   */
  boolean counts(Heading heading) {
    return heading.section().isPresent() && !(defaultHasTwin && heading.isBareDefault());
  }

  private void read(int number, String line) {
    if (Comments.isBlank(line) || Comments.isComment(line)) {
      return;
    }
    switch (line.charAt(0)) {
      case '[' -> readHeading(number, line);
      case ' ', '\t' -> readIndented(number, line.trim());
      default -> readSetting(number, line);
    }
  }

  private void readHeading(int number, String line) {
    close();
    String bare = line.substring(0, Comments.endOfHeading(line)).trim();
    if (parser.heading(bare) instanceof Said.Heading said) {
      heading = new Heading(number, line, said.name(), Section.read(which, said.name()));
      headings.add(heading);
    } else {
      heading = new Heading(number, line, "", Optional.empty());
      complain(number, faultOfHeading(bare));
    }
  }

  private static Malformed.Kind faultOfHeading(String bare) {
    if (bare.endsWith("]")) {
      return Malformed.Kind.EMPTY_HEADING;
    }
    return bare.contains("]") ? Malformed.Kind.TEXT_AFTER_HEADING : Malformed.Kind.UNCLOSED_HEADING;
  }

  private void readSetting(int number, String line) {
    close();
    if (heading == null) {
      complain(number, Malformed.Kind.BEFORE_ANY_HEADING);
      return;
    }
    String bare = line.substring(0, Comments.endOfSetting(line));
    if (parser.setting(bare) instanceof Said.Setting said) {
      Entry entry = new Entry(heading, said.key(), said.value(), number, number, false);
      open = new Open(entries.size(), entry);
      entries.add(entry);
      complainOfColon(number, bare);
    } else {
      boolean keyless = bare.trim().startsWith("=");
      complain(number, keyless ? Malformed.Kind.NO_KEY : Malformed.Kind.NO_EQUALS_SIGN);
    }
  }

  private void readIndented(int number, String line) {
    if (open == null) {
      complain(number, Malformed.Kind.INDENTED_ALONE);
    } else if (!open.entry.value().isEmpty()) {
      open.value.append('\n').append(line);
      open.last = number;
    } else {
      open.last = number;
      readNested(number, line);
    }
  }

  private void readNested(int number, String line) {
    if (Comments.isComment(line)) {
      complain(number, Malformed.Kind.COMMENT_IN_BLOCK);
    } else if (parser.setting(line) instanceof Said.Setting said) {
      String key = open.entry.key() + "." + said.key();
      entries.add(new Entry(heading, key, said.value(), number, number, true));
      complainOfColon(number, line);
    } else {
      complain(number, Malformed.Kind.NO_NESTED_SETTING);
    }
  }

  private void complainOfColon(int number, String line) {
    int colon = line.indexOf(':');
    int equals = line.indexOf('=');
    if (colon >= 0 && (equals < 0 || colon < equals)) {
      complain(number, Malformed.Kind.COLON);
    }
  }

  private void complain(int line, Malformed.Kind kind) {
    malformed.add(new Malformed(line, kind));
  }

  private void close() {
    if (open != null) {
      Entry entry = open.entry;
      entries.set(
          open.index,
          new Entry(
              entry.heading(),
              entry.key(),
              open.value.toString(),
              entry.first(),
              open.last,
              false));
      open = null;
    }
  }

  private Ini filled() {
    Ini model = new Ini();
    model.setConfig(LineParser.config());
    for (Heading each : headings) {
      if (counts(each)) {
        sectionOf(each, model);
      }
    }
    for (Entry entry : entries) {
      if (counts(entry.heading())) {
        sectionOf(entry.heading(), model).put(entry.key(), entry.value());
      }
    }
    return model;
  }

  private static boolean isPrefixedDefault(Heading heading) {
    return heading.section().isPresent()
        && heading.section().get().equals(DEFAULT)
        && !heading.isBareDefault();
  }

  private static Profile.Section sectionOf(Heading heading, Ini model) {
    String name = modelName(heading.section().orElseThrow());
    Profile.Section section = model.get(name);
    return section == null ? model.add(name) : section;
  }
}
