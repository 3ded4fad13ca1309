package dev.awsmith.environment;

import java.util.Locale;

/** The operating systems that differ in where things lie. */
public enum Os {
  LINUX,
  MAC,
  WINDOWS;

  /** Judged by the Java property {@code os.name}. */
  public static Os named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return WINDOWS;
    }
    return lower.startsWith("mac") ? MAC : LINUX;
  }
}
