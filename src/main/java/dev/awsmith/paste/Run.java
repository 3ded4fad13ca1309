package dev.awsmith.paste;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The longest stretches of a text that keys, secrets and session tokens can be made of. */
final class Run {
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9/+]{16,}+={0,2}+");

  private Run() {}

  /** The text with nothing in the places of these values. */
  static String without(Set<String> values, String text) {
    StringBuilder rest = new StringBuilder(text.length());
    var run = RUN.matcher(text);
    while (run.find()) {
      run.appendReplacement(rest, values.contains(run.group()) ? "" : "$0");
    }
    return run.appendTail(rest).toString();
  }

  /** Where each stretch stands first. */
  static Map<String, Integer> places(String text) {
    Map<String, Integer> places = new HashMap<>();
    RUN.matcher(text).results().forEach(run -> places.putIfAbsent(run.group(), run.start()));
    return places;
  }
}
