package dev.awsmith.screen;

import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;

/** A stretch of a row, drawn in one manner. */
public record Run(Span span, boolean focused) {
  static Run of(Role role, String text) {
    return new Run(new Span(role, text), false);
  }

  public String text() {
    return span.text();
  }

  int columns() {
    return Width.columns(text());
  }

  Run inFocus() {
    return new Run(span, true);
  }

  Run beginning(int signs) {
    return new Run(new Span(span.role(), text().substring(0, signs)), focused);
  }

  Run rest(int signs) {
    return new Run(new Span(span.role(), text().substring(signs)), focused);
  }
}
