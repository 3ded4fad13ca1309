package dev.awsmith.screen;

import dev.awsmith.wizard.Intake.Parts;
import dev.awsmith.wizard.Line;
import java.util.Map;
import java.util.Optional;

/** Puts pasted text into the field in focus, and what it holds for other fields into those. */
final class Insertion {
  private Insertion() {}

  /** Empty where there is no field for it, or where so many lines are for the step to read. */
  static Optional<Screen> of(String text, Screen screen) {
    Form form = screen.form();
    Optional<Entry> entry = form.entry().filter(Entry::takesText);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<Parts> parts = form.page().intake().parts().apply(text);
    if (parts.isPresent()) {
      return Optional.of(filled(screen, entry.get(), OneLine.of(text), parts.get()));
    }
    return form.takesPaste() && OneLine.hasLines(text)
        ? Optional.empty()
        : entry.flatMap(field -> inserted(screen, field, OneLine.of(text)));
  }

  private static Optional<Screen> inserted(Screen screen, Entry entry, OneLine line) {
    return entry
        .paste(line.text())
        .map(changed -> screen.with(screen.form().with(changed)))
        .map(
            next ->
                line.cleanings().isEmpty()
                    ? next
                    : next.saying(
                        "Pasted. Cleaned up: " + String.join(", ", line.cleanings()) + "."));
  }

  private static Screen filled(Screen screen, Entry entry, OneLine line, Parts parts) {
    Form form = screen.form();
    String own = entry.field().name();
    Form all = form.filled(parts.values());
    if (parts.values().keySet().stream().allMatch(own::equals)) {
      return screen.with(all).saying(parts.sentence());
    }
    Form alone =
        parts.values().containsKey(own)
            ? form.filled(Map.of(own, parts.values().get(own)))
            : entry.paste(line.text()).map(form::with).orElse(form);
    return screen
        .with(all.on(form.entries().size() - 1))
        .under(new Overlay.Filled(Line.of(parts.sentence()), alone, true));
  }
}
