package dev.awsmith.wizard;

import java.util.List;

/** A titled strip below the questions. */
public record Detail(String title, List<Line> lines) {
  public static final Detail NONE = new Detail("", List.of());

  public Detail {
    lines = List.copyOf(lines);
  }
}
