package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Printable;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws one field.
 *
 * @param focused whether the focus is on it
 * @param revealed whether a secret is shown for a moment
 * @param columns the width of the window
 * @param margin the width of the labels, so that boxes stand in line
 * @param listRows how many rows a list may take
 * @param alone whether the page asks nothing else, so that a menu needs no heading
 */
record FieldBlock(
    boolean focused, boolean revealed, int columns, int margin, int listRows, boolean alone) {
  private static final int MARK = 2;
  private static final int NARROWEST_BOX = 24;
  private static final int WIDEST_BOX = 66;

  Block draw(Entry entry, Optional<String> complaint) {
    Block block =
        switch (entry) {
          case Writing writing -> writing(writing);
          case Pasting pasting -> pasting(pasting);
          case Choosing choosing -> choosing(choosing);
          case Picking picking -> picking(picking);
          case Ticking ticking -> ticking(ticking);
        };
    return complaint
        .filter(words -> !advises(entry, words))
        .map(words -> block.above(Block.of(complaint(words))))
        .orElse(block);
  }

  private static boolean advises(Entry entry, String words) {
    return entry instanceof Picking picking
        && picking.advice().filter(line -> line.text().equals(words)).isPresent();
  }

  /** How many rows a list needs to show all it has, headings and notes included. */
  static int rowsWanted(Entry entry) {
    return entry.list().map(list -> list.size() + (list.table().isNumbered() ? 0 : 1)).orElse(0);
  }

  private Block writing(Writing entry) {
    String text = entry.value();
    String shown = entry.isHidden() && !revealed ? "*".repeat(text.length()) : text;
    return box(entry.field().ask().label(), shown, entry.editor().cursor(), entry.source());
  }

  private Block pasting(Pasting entry) {
    String received = entry.value().isEmpty() ? "nothing yet" : entry.value();
    return box(entry.field().ask().label(), received, 0, "");
  }

  private Block ticking(Ticking entry) {
    Row row = mark().and(Role.PLAIN, entry.on() ? "[x] " : "[ ] ").and(label(entry));
    return focus(Block.of(row.and(source(entry.source()))), new Spot(MARK + 1, 0));
  }

  private Row label(Entry entry) {
    Row label = Row.of(entry.field().ask().label());
    return focused ? label.inFocus() : label;
  }

  private Block choosing(Choosing entry) {
    Block list = list(entry.choices());
    Block titled = alone ? list : Block.of(Row.of("  ").and(label(entry))).above(list);
    return entry
        .filter()
        .map(filter -> box("Filter", filter.text(), filter.cursor(), "").above(titled))
        .orElse(titled);
  }

  private Block picking(Picking entry) {
    Block box =
        box(
            entry.field().ask().label(),
            entry.editor().text(),
            entry.editor().cursor(),
            entry.source());
    Block advice =
        entry
            .advice()
            .map(line -> Block.of(Wrap.line(indented(line), columns)))
            .orElse(Block.EMPTY);
    return box.above(advice).above(Block.of(Row.BLANK)).above(list(entry.choices()));
  }

  private static Line indented(Line line) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(Role.PLAIN, " ".repeat(MARK)));
    spans.addAll(line.spans());
    return new Line(spans, line.hang() + MARK, line.spoken(), false);
  }

  private Block list(Choices choices) {
    Table table = choices.table();
    List<Row> rows = new ArrayList<>();
    int space = table.space(columns);
    if (!table.isNumbered() && choices.size() > 0) {
      rows.add(Row.of(" ".repeat(MARK)).and(table.header(space)));
    }
    int room = Math.max(1, listRows - rows.size());
    boolean whole = choices.size() <= room;
    int shown = whole ? choices.size() : Math.max(1, room - 1);
    int first = choices.firstOf(shown);
    Optional<Spot> cursor = Optional.empty();
    for (int i = first; i < Math.min(first + shown, choices.size()); i++) {
      boolean chosen = i == choices.cursor();
      if (chosen) {
        cursor = Optional.of(new Spot(0, rows.size()));
      }
      rows.add(option(table, i, chosen, space));
    }
    if (!whole) {
      int last = Math.min(first + shown, choices.size());
      rows.add(
          Row.of(Role.HINT, " ".repeat(MARK) + (first + 1) + "-" + last + " of " + choices.size()));
    }
    return new Block(rows, focused ? cursor : Optional.empty());
  }

  private Row option(Table table, int place, boolean chosen, int space) {
    Option option = table.options().get(place);
    String number = place < 9 ? (place + 1) + "  " : "   ";
    String mark = !chosen ? "  " : focused ? "> " : "* ";
    Row row = Row.of(table.isNumbered() ? mark + number : mark).and(table.row(option, space));
    return chosen && focused ? row.exactly(columns).inFocus() : row;
  }

  private Row mark() {
    return Row.of(focused ? "> " : "  ");
  }

  private static Row source(String words) {
    return words.isEmpty() ? Row.BLANK : Row.of(Role.HINT, "  (" + words + ")");
  }

  private List<Row> complaint(String words) {
    return Wrap.line(
        Line.of(Role.PROBLEM, " ".repeat(MARK) + "! " + words).hanging(MARK + 2), columns);
  }

  /** A label and a box with text, scrolled so that the cursor is in it. */
  private Block box(String label, String typed, int place, String source) {
    String text = Printable.of(typed);
    int cursor = Printable.of(typed.substring(0, place)).length();
    Row name = Row.of(label);
    String blanks = " ".repeat(Math.max(0, margin - Width.columns(label)) + 1);
    int left = MARK + Math.max(margin, Width.columns(label)) + 1;
    Row origin = source(source);
    boolean beside = columns - left - 4 - origin.columns() >= NARROWEST_BOX;
    int inner = Math.clamp(columns - left - 4 - (beside ? origin.columns() : 0), 1, WIDEST_BOX);
    int start = startOf(text, cursor, inner);
    String shown = text.substring(start, start + Width.fitting(text, start, inner));
    String filling = " ".repeat(inner - Width.columns(shown));
    String open = start > 0 ? "[<" : "[ ";
    String close = start + shown.length() < text.length() ? ">]" : " ]";
    Row row =
        mark()
            .and(focused ? name.inFocus() : name)
            .and(Role.PLAIN, blanks + open + shown + filling + close);
    Block block =
        beside
            ? Block.of(row.and(origin))
            : Block.of(row, Row.of(" ".repeat(left - 2)).and(origin));
    return focus(block, new Spot(left + 2 + Width.columns(text.substring(start, cursor)), 0));
  }

  /** Where the shown part of a text begins; the cursor may stand one place after its end. */
  private static int startOf(String text, int cursor, int columns) {
    int start = 0;
    while (Width.columns(text.substring(start, cursor)) >= columns) {
      start++;
    }
    return start;
  }

  private Block focus(Block block, Spot cursor) {
    return focused ? block.with(cursor) : block;
  }
}
