package dev.awsmith.wizard;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page. Too long for the window, it is wrapped between words.
 *
 * @param hang how many columns its continuation is moved in
 * @param spoken how line mode says it; empty where it says nothing
 * @param current whether it tells what is under way: where the page is too long, it is in sight
 */
public record Line(List<Span> spans, int hang, String spoken, boolean current) {
  public static final Line BLANK = of("");

  public Line {
    spans = List.copyOf(spans);
    spoken = Printable.of(spoken);
  }

  public static Line of(String text) {
    return of(Role.PLAIN, text);
  }

  public static Line of(Role role, String text) {
    return new Line(List.of(new Span(role, text)), indentOf(text), text.strip(), false);
  }

  /** Lines of plain text. */
  public static List<Line> lines(String... texts) {
    return List.of(texts).stream().map(Line::of).toList();
  }

  /** The same line with more text after it. */
  public Line and(Role role, String text) {
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(role, text));
    String gap = spoken.isEmpty() || !text().endsWith(" ") ? "" : " ";
    return new Line(more, hang, (spoken + gap + text).strip(), current);
  }

  public Line hanging(int columns) {
    return new Line(spans, columns, spoken, current);
  }

  /** The same line, said in other words where nothing is drawn. */
  public Line spoken(String words) {
    return new Line(spans, hang, words, current);
  }

  /** The same line, about what is under way. */
  public Line now() {
    return new Line(spans, hang, spoken, true);
  }

  public Line silent() {
    return spoken("");
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }

  private static int indentOf(String text) {
    return text.length() - text.stripLeading().length();
  }
}
