package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Option;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the mouse means: it presses a button, focuses a field or a row of a list, and a click on the
 * row in focus is Enter. What is where is read from the drawn screen, for the focus shows it.
 */
record Pointing(Screen screen) {
  private static final Pattern BUTTON = Pattern.compile("\\[ (.+?) ]");

  /** Enough of a name to know a row by, where the end of it may have been cut. */
  private static final int TELLING = 6;

  Wish click(Spot spot) {
    Optional<Action> pressed =
        button(spot)
            .flatMap(
                label ->
                    screen.form().buttons().stream()
                        .filter(action -> action.label().equals(label))
                        .findFirst());
    return pressed.isPresent() ? new Wish.Take(pressed.get()) : onField(spot);
  }

  /** A click while a question lies over the page. */
  Wish answer(Spot spot) {
    String label = button(spot).orElse("");
    return switch (screen.overlay()) {
      case Overlay.Leaving leaving when label.equals("Leave") -> new Wish.Leave();
      case Overlay.Leaving leaving when label.equals("Stay") -> closed(screen);
      case Overlay.Filled filled when label.equals("Keep") -> closed(screen);
      case Overlay.Filled filled when label.equals("Only this field") ->
          closed(screen.with(filled.alone()));
      case Overlay.Locked locked -> closed(screen);
      default -> new Wish.Stay(screen);
    };
  }

  private static Wish closed(Screen screen) {
    return new Wish.Stay(screen.under(Overlay.NONE));
  }

  Screen wheel(int rows) {
    Form form = screen.form();
    Optional<Entry> moved =
        form.entry()
            .filter(entry -> entry.list().isPresent())
            .flatMap(entry -> entry.press(rows < 0 ? Key.Named.UP : Key.Named.DOWN));
    return screen.with(moved.map(form::with).orElseGet(() -> new Drawing(screen).scrolled(rows)));
  }

  private Wish onField(Spot spot) {
    Form form = screen.form();
    for (int i = 0; i < form.entries().size(); i++) {
      if (form.isSettled(i)) {
        continue;
      }
      Form focused = form.focus() == i ? form : form.checked().on(i);
      Frame frame = new Drawing(screen.with(focused)).frame();
      Entry entry = form.entries().get(i);
      Optional<Choices> list = entry.list().flatMap(choices -> row(choices, spot, frame));
      if (list.isPresent()) {
        return onRow(focused, list.get(), entry);
      }
      if (frame.cursor().row() == spot.row()) {
        Optional<Entry> ticked =
            entry instanceof Ticking ? entry.press(Key.typed(' ')) : Optional.empty();
        return new Wish.Stay(screen.with(ticked.map(focused::with).orElse(focused)));
      }
    }
    return new Wish.Stay(screen);
  }

  private Wish onRow(Form focused, Choices chosen, Entry entry) {
    int before = entry.list().map(Choices::cursor).orElse(-1);
    boolean again = chosen.cursor() == before && screen.form().focus() == focused.focus();
    return again
        ? screen.press(Key.Named.ENTER)
        : new Wish.Stay(screen.with(focused.with(entry.at(chosen))));
  }

  /** The list with the clicked row in focus, if the row is one of it. */
  private Optional<Choices> row(Choices choices, Spot spot, Frame frame) {
    for (int row = 0; row < frame.rows().size(); row++) {
      String text = frame.rows().get(row).text();
      if (text.startsWith("> ") && choices.chosen().filter(one -> isOn(one, text)).isPresent()) {
        int place = choices.cursor() + spot.row() - row;
        return Optional.of(place)
            .filter(at -> at >= 0 && at < choices.size())
            .filter(at -> isOn(choices.table().options().get(at), text(spot.row())))
            .map(choices::to);
      }
    }
    return Optional.empty();
  }

  private static boolean isOn(Option option, String row) {
    String name = option.label();
    return row.contains(name.substring(0, Math.min(TELLING, name.length())));
  }

  private Optional<String> button(Spot spot) {
    Matcher button = BUTTON.matcher(text(spot.row()));
    while (button.find()) {
      if (button.start() <= spot.column() && spot.column() < button.end()) {
        return Optional.of(button.group(1));
      }
    }
    return Optional.empty();
  }

  private String text(int row) {
    Frame frame = new Drawing(screen).frame();
    return row < frame.rows().size() ? frame.rows().get(row).text() : "";
  }
}
