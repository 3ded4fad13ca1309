package dev.awsmith.screen;

import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Options in columns. In a narrow window the least important columns are left out. */
record Table(List<Column> columns, List<Option> options, List<Integer> widths) {
  private static final int MARK = 2;
  private static final int NUMBER = 3;
  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  static Table of(List<Column> columns, List<Option> options) {
    List<Integer> widths = new ArrayList<>();
    columns.forEach(column -> widths.add(Width.columns(column.title())));
    for (Option option : options) {
      for (int i = 0; i < option.cells().size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), Width.columns(option.cells().get(i).text())));
      }
    }
    return new Table(columns, options, List.copyOf(widths));
  }

  /** Whether options are numbered instead of standing in a table with titles. */
  boolean isNumbered() {
    return columns.isEmpty();
  }

  /** How much of a window's width is left for the cells. */
  int space(int columns) {
    return columns - (isNumbered() ? MARK + NUMBER : MARK);
  }

  Row header(int space) {
    List<Span> titles =
        columns.stream().map(column -> new Span(Role.STRONG, column.title())).toList();
    return row(titles, space);
  }

  Row row(Option option, int space) {
    return row(option.cells(), space);
  }

  /** The cells of an option that its row in so much space has no room for, with their titles. */
  List<Line> leftOut(Option option, int space) {
    List<Integer> fitted = fitted(space);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < option.cells().size(); i++) {
      Span cell = option.cells().get(i);
      if (Width.columns(cell.text()) > fitted.get(i)) {
        String title = isNumbered() ? "" : columns.get(i).title() + "  ";
        lines.add(Line.of(title).and(cell.role(), cell.text()).hanging(title.length()));
      }
    }
    return lines;
  }

  int columnsWanted() {
    return total(widths) + MARK + (isNumbered() ? NUMBER : 0);
  }

  private Row row(List<Span> cells, int space) {
    List<Integer> fitted = fitted(space);
    Row row = Row.BLANK;
    for (int i = 0; i < cells.size(); i++) {
      if (fitted.get(i) > 0) {
        boolean first = row.runs().isEmpty();
        row = first ? row : row.and(Role.PLAIN, " ".repeat(GAP));
        row = row.and(cell(cells.get(i), fitted.get(i), isRight(i)));
      }
    }
    return row;
  }

  private static Row cell(Span cell, int width, boolean right) {
    String text = Width.shortened(cell.text(), width);
    String blanks = " ".repeat(width - Width.columns(text));
    return Row.of(cell.role(), right ? blanks + text : text + blanks);
  }

  private boolean isRight(int column) {
    return column < columns.size() && columns.get(column).align() == Column.Align.RIGHT;
  }

  /** The width of each column in so much space; 0 for one that is left out. */
  private List<Integer> fitted(int space) {
    List<Integer> fitted = new ArrayList<>(widths);
    for (int least = least(fitted); least >= 0 && total(fitted) > space; least = least(fitted)) {
      fitted.set(least, 0);
    }
    for (int over = total(fitted) - space; over > 0; over = total(fitted) - space) {
      int widest = fitted.indexOf(Collections.max(fitted));
      if (fitted.get(widest) <= NARROWEST) {
        break;
      }
      fitted.set(widest, Math.max(NARROWEST, fitted.get(widest) - over));
    }
    return fitted;
  }

  /** The column to leave out first: of the highest rank, the last. None is -1. */
  private int least(List<Integer> fitted) {
    int least = -1;
    for (int i = 0; i < columns.size(); i++) {
      int rank = columns.get(i).rank();
      if (rank > 0 && fitted.get(i) > 0 && (least < 0 || rank >= columns.get(least).rank())) {
        least = i;
      }
    }
    return least;
  }

  private static int total(List<Integer> widths) {
    int total = 0;
    int shown = 0;
    for (int width : widths) {
      total += width;
      shown += width > 0 ? 1 : 0;
    }
    return total + GAP * Math.max(0, shown - 1);
  }
}
