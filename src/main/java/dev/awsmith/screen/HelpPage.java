package dev.awsmith.screen;

import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The help of a page: what it is about, the field in focus, and the keys, which can be chosen.
 *
 * @param filter what the keys are narrowed to; the keys alone are shown then
 */
record HelpPage(Form form, List<Hint> hints, Optional<String> filter) {
  static final int NAME = 18;
  static final int MARGIN = 24;

  Block draw(int cursor, int columns) {
    if (filter.isPresent()) {
      Line title = Line.of(Role.STRONG, "Keys with: ").and(Role.PLAIN, filter.get());
      return Block.of(Wrap.line(title, columns))
          .above(hints.isEmpty() ? none(columns) : keys(cursor, columns));
    }
    List<Line> lines = new ArrayList<>();
    add(lines, form.page().help());
    form.entry()
        .map(Entry::field)
        .ifPresent(
            field -> {
              if (!lines.isEmpty()) {
                lines.add(Line.BLANK);
              }
              lines.add(Line.of(Role.STRONG, field.ask().label()));
              add(lines, field.ask().help());
            });
    Block text = Block.of(Wrap.lines(lines, columns));
    return text.apartAbove(Block.of(Row.of(Role.STRONG, "Keys"))).above(keys(cursor, columns));
  }

  private static Block none(int columns) {
    return Block.of(Wrap.line(Line.of("No key here has that in its name."), columns));
  }

  private Block keys(int cursor, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < hints.size(); i++) {
      Hint hint = hints.get(i);
      String name = hint.name() + " ".repeat(Math.max(1, NAME - Width.columns(hint.name())));
      String mark = i == cursor ? "> " : "  ";
      Row row = Row.of(Width.shortened(mark + name + hint.does(), columns));
      rows.add(i == cursor ? row.exactly(columns).inFocus() : row);
    }
    return Block.of(rows).with(new Spot(0, cursor));
  }

  private static void add(List<Line> lines, Help help) {
    part(lines, "What is it", help.what());
    part(lines, "Where do I find it", help.where());
    part(lines, "Example", help.example());
  }

  private static void part(List<Line> lines, String title, String text) {
    if (!text.isEmpty()) {
      lines.add(
          Line.of(Role.STRONG, title + " ".repeat(MARGIN - title.length()))
              .and(Role.PLAIN, text)
              .hanging(MARGIN));
    }
  }
}
