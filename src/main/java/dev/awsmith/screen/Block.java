package dev.awsmith.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some rows, and the cursor's place in them if it is there. */
record Block(List<Row> rows, Optional<Spot> cursor) {
  static final Block EMPTY = new Block(List.of(), Optional.empty());

  Block {
    rows = List.copyOf(rows);
  }

  static Block of(List<Row> rows) {
    return new Block(rows, Optional.empty());
  }

  static Block of(Row... rows) {
    return of(List.of(rows));
  }

  int height() {
    return rows.size();
  }

  Block above(Block other) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(other.rows);
    return new Block(all, cursor.or(() -> other.cursor.map(spot -> spot.down(rows.size()))));
  }

  /** With a blank row between, where there is something on both sides. */
  Block apartAbove(Block other) {
    return rows.isEmpty() || other.rows.isEmpty()
        ? above(other)
        : above(of(Row.BLANK)).above(other);
  }

  /** The other block to the right, from a column on. */
  Block beside(Block other, int column) {
    List<Row> joined = new ArrayList<>();
    for (int i = 0; i < Math.max(height(), other.height()); i++) {
      Row left = i < height() ? rows.get(i) : Row.BLANK;
      joined.add(i < other.height() ? left.exactly(column).and(other.rows.get(i)) : left);
    }
    return new Block(joined, cursor.or(() -> other.cursor.map(spot -> spot.right(column))));
  }

  Block with(Spot spot) {
    return new Block(rows, Optional.of(spot));
  }

  /** So many rows from a row on. */
  Block window(int first, int count) {
    List<Row> shown = rows.subList(Math.min(first, height()), Math.min(first + count, height()));
    return new Block(
        shown,
        cursor
            .map(spot -> spot.down(-first))
            .filter(spot -> spot.row() >= 0 && spot.row() < count));
  }
}
