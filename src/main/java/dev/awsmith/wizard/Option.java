package dev.awsmith.wizard;

import java.util.List;
import java.util.Optional;

/**
 * One thing to choose.
 *
 * @param cells its columns on a screen
 * @param spoken the same as a sentence
 * @param details what a screen shows below while it is in focus
 * @param whyNot why it cannot be chosen now
 */
public record Option(
    String value, List<Span> cells, String spoken, List<Line> details, Optional<String> whyNot) {
  public Option {
    cells = List.copyOf(cells);
    spoken = Printable.of(spoken);
    details = List.copyOf(details);
  }

  public static Option of(String value, String label, String explanation) {
    return new Option(
        value,
        List.of(new Span(Role.PLAIN, label), new Span(Role.HINT, explanation)),
        explanation.isEmpty() ? label : label + ": " + explanation,
        List.of(),
        Optional.empty());
  }

  public Option detailed(List<Line> lines) {
    return new Option(value, cells, spoken, lines, whyNot);
  }

  public Option saying(String sentence) {
    return new Option(value, cells, sentence, details, whyNot);
  }

  /** The same option, which cannot be chosen now, and why. */
  public Option unless(String reason) {
    return new Option(value, cells, spoken, details, Optional.of(reason));
  }

  /** The first cell: how the option is named when it has been chosen. */
  public String label() {
    return cells.getFirst().text();
  }
}
