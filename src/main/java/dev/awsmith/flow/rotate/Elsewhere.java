package dev.awsmith.flow.rotate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where else a key may be, as far as a person knows and awsmith cannot. */
enum Elsewhere {
  SERVER("It is on a server too", "Update the servers that use it"),
  CI("It is in CI too (GitHub, GitLab)", "Update the secrets of your CI"),
  TEAMMATE("A teammate has it too", "Give your teammate another key"),
  UNKNOWN("I do not know where else it is", "Find out who else uses it");

  private final String question;
  private final String todo;

  Elsewhere(String question, String todo) {
    this.question = question;
    this.todo = todo;
  }

  String question() {
    return question;
  }

  String todo() {
    return todo;
  }

  String flag() {
    return "--elsewhere " + word();
  }

  /** As options and journals name it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that are named, in their own order. */
  static List<Elsewhere> among(List<String> words) {
    return Stream.of(values()).filter(place -> words.contains(place.word())).toList();
  }
}
