package dev.awsmith.wizard;

import java.util.List;
import java.util.Optional;

/** What a picker offers for what was typed, and a word of advice. */
public record Matches(List<Option> options, Optional<Line> advice) {
  public Matches {
    options = List.copyOf(options);
  }
}
