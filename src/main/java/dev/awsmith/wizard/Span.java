package dev.awsmith.wizard;

/** A stretch of text in one role. Foreign text reaches a screen only through here. */
public record Span(Role role, String text) {
  public Span {
    text = Printable.of(text);
  }
}
