package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws buttons in rows: {@code [ Check with AWS ] [ Paste again ]}. */
final class Buttons {
  private static final int MARGIN = 2;
  private static final String BETWEEN = "   ";

  private Buttons() {}

  static Block of(List<Action> actions, Optional<Action> focused, int columns) {
    List<String> labels = actions.stream().map(Action::label).toList();
    return of(labels, focused.map(actions::indexOf).orElse(-1), columns);
  }

  static Block of(List<String> labels, int focused, int columns) {
    List<Row> rows = new ArrayList<>();
    Optional<Spot> cursor = Optional.empty();
    Row row = Row.BLANK;
    for (int i = 0; i < labels.size(); i++) {
      Row button = Row.of("[ " + Width.shortened(labels.get(i), columns - MARGIN - 4) + " ]");
      if (!row.runs().isEmpty() && row.columns() + BETWEEN.length() + button.columns() > columns) {
        rows.add(row);
        row = Row.BLANK;
      }
      boolean here = i == focused;
      String before = row.runs().isEmpty() ? (here ? "> " : "  ") : here ? " > " : BETWEEN;
      row = row.and(Role.PLAIN, before);
      if (here) {
        cursor = Optional.of(new Spot(row.columns(), rows.size()));
      }
      row = row.and(here ? button.inFocus() : button);
    }
    if (!row.runs().isEmpty()) {
      rows.add(row);
    }
    return new Block(rows, cursor);
  }
}
