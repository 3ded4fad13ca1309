package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a page anew that asks the same as before: focus, cursors and filters stay. */
final class Renewal {
  private Renewal() {}

  /** The screen with a page, whether it is another one or the same anew. */
  static Screen shown(Screen screen, Page page, Map<String, String> typed, Given given) {
    Form form = screen.form();
    return fits(form, page) && form.values().equals(typed)
        ? screen.with(of(form, page, given))
        : screen.opened(Form.of(page, typed, given));
  }

  /** The screen with a page that one comes back to: as it was left, if that is known. */
  static Screen again(
      Screen screen, Optional<Form> left, Page page, Map<String, String> typed, Given given) {
    return left.filter(form -> fits(form, page) && form.values().equals(typed))
        .map(form -> screen.opened(of(form, page, given)))
        .orElseGet(() -> shown(screen, page, typed, given));
  }

  /** Whether a page asks the same questions as the one that is being filled in. */
  private static boolean fits(Form form, Page other) {
    return form.page().trail().path().equals(other.trail().path())
        && names(form.page()).equals(names(other))
        && form.page().waiting().equals(other.waiting());
  }

  private static Form of(Form form, Page fresh, Given given) {
    Form blank = Form.of(fresh, form.values(), given);
    List<Entry> kept = new ArrayList<>();
    for (int i = 0; i < form.entries().size(); i++) {
      kept.add(kept(form.entries().get(i), blank.entries().get(i)));
    }
    int focus =
        form.isReading()
            ? form.focus()
            : Math.clamp(form.focus(), 0, Math.max(0, blank.stops() - 1));
    return new Form(fresh, kept, form.complaints(), focus, form.scroll(), form.read());
  }

  private static List<String> names(Page page) {
    return page.fields().stream().map(Field::name).toList();
  }

  /** The cursor, filter and focus of the field before; the value is the same already. */
  private static Entry kept(Entry old, Entry fresh) {
    if (fresh instanceof Choosing menu && old instanceof Choosing before) {
      return menu.like(before);
    }
    if (fresh instanceof Picking picker && old instanceof Picking before) {
      return picker.like(before);
    }
    if (fresh instanceof Writing text && old instanceof Writing before) {
      return text.like(before);
    }
    return fresh;
  }
}
