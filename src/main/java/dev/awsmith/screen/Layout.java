package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a screen together: trail, rule, content, message, rule, keys. */
record Layout(View view, Trail trail, Block message, List<Row> keys) {
  private static final int RULES_AND_TRAIL = 3;
  private static final int KEY_ROWS = 2;

  static Block message(Line sentence, Optional<String> note, int columns) {
    int room = note.map(words -> columns - words.length() - 2).orElse(columns);
    List<Row> rows = new ArrayList<>(Wrap.line(sentence, room));
    note.ifPresent(
        words ->
            rows.set(0, rows.getFirst().exactly(columns - words.length()).and(Role.HINT, words)));
    return Block.of(rows);
  }

  /** How many rows are left for the content. */
  static int contentRows(View view, Block message) {
    return view.size().rows() - RULES_AND_TRAIL - KEY_ROWS - message.height();
  }

  Frame frame(Block content) {
    int columns = view.columns();
    int below = 2 + contentRows(view, message);
    Row rule = Row.of(view.look().dash().repeat(columns));
    List<Row> rows = new ArrayList<>(List.of(trailRow(), rule));
    rows.addAll(content.rows());
    while (rows.size() < below) {
      rows.add(Row.BLANK);
    }
    Spot cursor =
        message
            .cursor()
            .map(spot -> spot.down(below))
            .or(() -> content.cursor().map(spot -> spot.down(2)))
            .orElse(new Spot(0, below));
    rows.addAll(message.rows());
    rows.add(rule);
    rows.addAll(keys);
    return exactly(rows, cursor, view.size());
  }

  static Frame exactly(List<Row> rows, Spot cursor, Size size) {
    List<Row> fitted = new ArrayList<>();
    for (int i = 0; i < size.rows(); i++) {
      fitted.add((i < rows.size() ? rows.get(i) : Row.BLANK).exactly(size.columns()));
    }
    return new Frame(
        fitted,
        new Spot(
            Math.clamp(cursor.column(), 0, Math.max(0, size.columns() - 1)),
            Math.clamp(cursor.row(), 0, Math.max(0, size.rows() - 1))));
  }

  private Row trailRow() {
    return new Heading(view.look().name(), trail).row(view.columns());
  }
}
