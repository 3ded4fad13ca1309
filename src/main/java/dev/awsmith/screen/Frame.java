package dev.awsmith.screen;

import java.util.List;
import java.util.stream.Collectors;

/** A whole screen: as many rows as the window has, each exactly as wide, and the cursor's place. */
public record Frame(List<Row> rows, Spot cursor) {
  public Frame {
    rows = List.copyOf(rows);
  }

  /** What a person reads, without the blanks at the ends of rows. */
  public String text() {
    return rows.stream().map(row -> row.text().stripTrailing()).collect(Collectors.joining("\n"));
  }
}
