package dev.awsmith;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Span;
import java.util.ArrayList;
import java.util.List;

/** What a page says. */
final class Words {
  private Words() {}

  /** Everything that any face could show or say of it. */
  static String of(Page page) {
    List<String> words = new ArrayList<>(onScreen(page, true));
    page.lead().forEach(line -> words.add(line.spoken()));
    page.detail().lines().forEach(line -> words.add(line.spoken()));
    for (Field field : page.fields()) {
      words.add(field.ask().spoken() + field.ask().help() + field.initial());
      if (field instanceof Field.Menu menu) {
        menu.options().forEach(option -> words.add(option.spoken() + option.details()));
      }
    }
    words.add(page.help().toString());
    return String.join("\n", words);
  }

  /** What must be found on a screen, by scrolling if need be; narrow lists may leave words out. */
  static List<String> onScreen(Page page, boolean wide) {
    List<String> words = new ArrayList<>();
    page.lead().forEach(line -> words.add(line.text()));
    for (Field field : page.fields()) {
      if (wide && field instanceof Field.Menu menu && menu.columns().isEmpty()) {
        menu.options()
            .forEach(option -> option.cells().stream().map(Span::text).forEach(words::add));
      }
    }
    page.detail().lines().stream().map(Line::text).forEach(words::add);
    return words;
  }
}
