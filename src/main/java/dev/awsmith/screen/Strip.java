package dev.awsmith.screen;

import dev.awsmith.wizard.Detail;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The details below the questions, or beside them: those of the option in focus, else the page's.
 *
 * @param lines all they say, wrapped
 * @param reserve how many lines to keep free, so that moving through a list moves nothing else
 */
record Strip(Look look, String title, List<Row> lines, int reserve, int columns) {
  private static final int LOOKED_AT = 50;

  Strip {
    lines = List.copyOf(lines);
  }

  static Strip of(Form form, View view, int listColumns) {
    Optional<Choices> list = form.listInSight();
    Detail detail =
        list.flatMap(choices -> details(choices, listColumns)).orElse(form.page().detail());
    int reserve =
        list.map(choices -> choices.table().options()).orElse(List.of()).stream()
            .limit(LOOKED_AT)
            .mapToInt(option -> Wrap.lines(option.details(), view.columns()).size())
            .max()
            .orElse(0);
    List<Row> lines = Wrap.lines(detail.lines(), view.columns());
    return new Strip(view.look(), detail.title(), lines, reserve, view.columns());
  }

  private static Optional<Detail> details(Choices choices, int columns) {
    return choices
        .chosen()
        .map(option -> new Detail(option.detail().title(), lines(choices.table(), option, columns)))
        .filter(detail -> !detail.lines().isEmpty());
  }

  /** What an option says of itself, after what its row had no room for. */
  private static List<Line> lines(Table table, Option option, int columns) {
    List<Line> lines = new ArrayList<>(table.leftOut(option, table.space(columns)));
    lines.addAll(option.details());
    return lines;
  }

  boolean isEmpty() {
    return lines.isEmpty() && reserve == 0;
  }

  /** How many rows it wants, its title included. */
  int wanted() {
    return isEmpty() ? 0 : 1 + Math.max(lines.size(), reserve);
  }

  /** How many lines do not fit into so many rows. */
  int unread(int rows) {
    return Math.max(0, lines.size() - Math.max(0, rows - 1));
  }

  /** Drawn in at most so many rows, from a line on. */
  Block draw(int rows, int from, boolean focused) {
    if (lines.isEmpty() || rows < 2) {
      return Block.EMPTY;
    }
    int first = Math.min(from, unread(rows));
    int last = Math.min(lines.size(), first + rows - 1);
    String note =
        unread(rows) == 0 ? "" : "lines " + (first + 1) + "-" + last + " of " + lines.size();
    Block block = Block.of(title(note, focused)).above(Block.of(lines.subList(first, last)));
    return focused ? block.with(new Spot(0, 0)) : block;
  }

  private Row title(String note, boolean focused) {
    String dash = look.dash();
    String tail = note.isEmpty() ? "" : " " + note + " " + dash.repeat(2);
    String name =
        title.isEmpty() ? "" : " " + Width.shortened(title, columns - 6 - tail.length()) + " ";
    String head = focused ? ">" + dash : dash.repeat(2);
    int filling = columns - head.length() - Width.columns(name) - tail.length();
    Row row =
        Row.of(head)
            .and(Role.STRONG, name)
            .and(Role.PLAIN, dash.repeat(Math.max(0, filling)) + tail);
    return focused ? row.inFocus() : row;
  }
}
