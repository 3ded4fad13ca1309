package dev.awsmith.wizard;

import java.util.List;
import java.util.Optional;

/**
 * One thing to choose.
 *
 * @param cells its columns on a screen
 * @param spoken the same as a sentence
 * @param detail what a screen shows below while it is in focus, and its title
 * @param whyNot why it cannot be chosen now
 */
public record Option(
    String value, List<Span> cells, String spoken, Detail detail, Optional<String> whyNot) {
  public Option {
    cells = List.copyOf(cells);
    spoken = Printable.of(spoken);
  }

  /** One whose details bear its own name. */
  public Option(
      String value, List<Span> cells, String spoken, List<Line> details, Optional<String> whyNot) {
    this(value, cells, spoken, new Detail(cells.getFirst().text(), details), whyNot);
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
    return new Option(value, cells, sentence, detail, whyNot);
  }

  /** The same option, which cannot be chosen now, and why. */
  public Option unless(String reason) {
    return new Option(value, cells, spoken, detail, Optional.of(reason));
  }

  public List<Line> details() {
    return detail.lines();
  }

  /** The first cell: how the option is named when it has been chosen. */
  public String label() {
    return cells.getFirst().text();
  }
}
