package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that do something on a page now: the key rows and the help are made of them. */
final class Hints {
  private static final String BETWEEN = "   ";
  private static final int NUMBERS = 9;

  private Hints() {}

  /**
   * @param isLong whether the page is longer than the window
   * @param hasMore whether there are details that one cannot see at once
   */
  static List<Hint> of(Screen screen, boolean isLong, boolean hasMore) {
    Form form = screen.form();
    Habits habits = screen.view().look().habits();
    List<Hint> hints = new ArrayList<>();
    enter(form).ifPresent(does -> hints.add(new Hint(Key.Named.ENTER, "Enter", does, 1)));
    form.entry().ifPresent(entry -> forEntry(entry, habits, hints));
    if (form.isReading() || hasMore && form.stops() <= 1) {
      String does = form.isReading() ? "back to the questions" : "read the details";
      hints.add(new Hint(Key.Named.TAB, "Tab", does, 3));
    } else if (form.stops() > 1 && !form.hasNextField()) {
      hints.add(new Hint(Key.Named.TAB, "Tab", "next " + kindOfNext(form), 3));
    }
    if (!form.takesText()) {
      form.page().actions().stream()
          .filter(action -> action.key() != 0)
          .map(action -> letter(action, habits))
          .forEach(hints::add);
      new Copying(form.page()).hint().ifPresent(hints::add);
    }
    if (isLong && form.entry().flatMap(Entry::list).isEmpty()) {
      hints.add(new Hint(Key.Named.PAGE_DOWN, "PgUp/PgDn", "turn the page", 2));
    }
    if (form.page().takesPaste()) {
      hints.add(new Hint(new Key.Unknown(), "paste", "works on this screen", 6));
    }
    hints.add(new Hint(Key.Named.F1, "F1", "help", 0));
    hints.add(new Hint(Key.Named.ESCAPE, "Esc", escape(screen), 0));
    boolean waiting = form.page().waiting().isPresent();
    if (waiting || !screen.first()) {
      hints.add(new Hint(new Key.Ctrl('c'), "Ctrl-C", waiting ? "stop" : "leave", 7));
    }
    return hints;
  }

  private static void forEntry(Entry entry, Habits habits, List<Hint> hints) {
    entry
        .list()
        .filter(list -> list.size() > 1)
        .ifPresent(list -> hints.add(moving(list, entry.takesText(), habits)));
    if (entry instanceof Ticking tick) {
      hints.add(new Hint(Key.typed(' '), "Space", tick.on() ? "untick" : "tick", 2));
    }
    if (entry instanceof Writing text && text.isHidden()) {
      hints.add(new Hint(new Key.Ctrl('r'), "Ctrl-R", "show or hide", 5));
    }
    if (entry instanceof Choosing menu
        && menu.filter().isEmpty()
        && menu.choices().size() > NUMBERS) {
      hints.add(new Hint(Key.typed('/'), "/", "filter", 5));
    }
  }

  private static Hint moving(Choices list, boolean typing, Habits habits) {
    boolean numbered = list.table().isNumbered() && !typing;
    String keys = habits.vi() && !typing ? "j/k" : "Up/Down";
    String name = numbered ? "1-" + Math.min(NUMBERS, list.size()) + " or " + keys : keys;
    return new Hint(Key.Named.DOWN, name, "choose", 3);
  }

  private static Optional<String> enter(Form form) {
    if (form.hasNextField()) {
      return Optional.of("next field");
    }
    return form.button()
        .or(() -> form.page().first().filter(action -> form.page().waiting().isEmpty()))
        .map(action -> small(action.label()));
  }

  private static String kindOfNext(Form form) {
    return form.turned(1, false).entry().isPresent() || form.buttons().isEmpty()
        ? "field"
        : "button";
  }

  private static Hint letter(Action action, Habits habits) {
    char letter = habits.letter(action.key());
    return new Hint(Key.typed(letter), String.valueOf(letter), small(action.label()), 4);
  }

  private static String escape(Screen screen) {
    if (screen.form().hasFilter()) {
      return "clear what was typed";
    }
    return screen.goesHome() ? "all profiles" : screen.first() ? "leave" : "back";
  }

  /** As it stands within a sentence. */
  private static String small(String label) {
    boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
    return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
  }

  /** As many as two rows hold; the less important are left to the help. */
  static List<Row> rows(List<Hint> hints, int columns) {
    List<Hint> kept = new ArrayList<>(hints);
    List<Row> rows = flow(kept, columns);
    while (rows.size() > 2) {
      int least = 0;
      for (int i = 1; i < kept.size(); i++) {
        least = kept.get(i).rank() >= kept.get(least).rank() ? i : least;
      }
      if (kept.get(least).rank() == 0) {
        break;
      }
      kept.remove(least);
      rows = flow(kept, columns);
    }
    return rows;
  }

  private static List<Row> flow(List<Hint> hints, int columns) {
    List<Row> rows = new ArrayList<>();
    String row = "";
    for (Hint hint : hints) {
      String longer = row.isEmpty() ? hint.text() : row + BETWEEN + hint.text();
      if (Width.columns(longer) > columns) {
        rows.add(Row.of(row));
        longer = hint.text();
      }
      row = longer;
    }
    rows.add(Row.of(row));
    return rows;
  }
}
