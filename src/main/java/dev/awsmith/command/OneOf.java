package dev.awsmith.command;

import dev.awsmith.settings.Setting;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A word out of a few: to check what was typed, and to complete what is being typed. */
abstract class OneOf implements ITypeConverter<String>, Iterable<String> {
  private final List<String> words;

  private OneOf(List<String> words) {
    this.words = words;
  }

  @Override
  public String convert(String word) {
    if (!words.contains(word)) {
      throw new TypeConversionException(
          "\"" + word + "\" is none of " + String.join(", ", words) + ".");
    }
    return word;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  /** When there is colour. */
  static final class Colours extends OneOf {
    Colours() {
      super(List.of("auto", "always", "never"));
    }
  }

  /** What to do where a profile is there already. */
  static final class Merges extends OneOf {
    Merges() {
      super(List.of("replace", "rename", "skip", "fail"));
    }
  }

  /** How the screen is drawn. */
  static final class Themes extends OneOf {
    Themes() {
      super(Setting.THEME.kind().words());
    }
  }

  /** What becomes of an old key. */
  static final class Graces extends OneOf {
    Graces() {
      super(Setting.GRACE.kind().words());
    }
  }

  /** The shells that lines are written for. */
  static final class Shells extends OneOf {
    Shells() {
      super(Setting.SHELL.kind().words().stream().filter(word -> !word.equals("auto")).toList());
    }
  }

  /** The shells that can complete awsmith's words. */
  static final class Completing extends OneOf {
    Completing() {
      super(List.of("bash", "zsh", "fish", "powershell"));
    }
  }

  /** The names of settings. */
  static final class SettingNames extends OneOf {
    SettingNames() {
      super(Arrays.stream(Setting.values()).map(Setting::key).toList());
    }
  }

  /** What there is help on besides commands. */
  static final class Topics extends OneOf {
    Topics() {
      super(Topic.words());
    }
  }
}
