package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import java.util.List;
import java.util.Optional;

/**
 * The content of a page, scrolled where it is too long for the rows there are.
 *
 * @param shown the rows to draw
 * @param first which row of the content is shown first
 * @param height how many rows the content has
 * @param details the lines of the details that find no place at once; empty where all are in sight
 */
record Body(Block shown, int first, int height, Optional<Integer> details) {
  static Body of(Form form, List<Line> lead, boolean revealed, View view, int rows) {
    Block text = Wrap.block(lead, view.columns());
    Block buttons = Buttons.of(form.buttons(), form.button(), view.columns());
    int room = rows - withGap(text) - withGap(buttons);
    Middle middle = Middle.of(form, revealed, view, room);
    Block all = text.apartAbove(middle.block()).apartAbove(buttons);
    boolean hidden = middle.detailed() && (middle.unread() > 0 || all.height() > rows);
    Optional<Integer> details = hidden ? Optional.of(middle.unread()) : Optional.empty();
    boolean titleOnTop = form.isReading() && form.scroll() == Form.FOLLOW;
    int scroll = titleOnTop ? all.cursor().map(Spot::row).orElse(0) : form.scroll();
    return windowed(all, scroll, rows, details);
  }

  /** A window of so many rows, from a row on or, with {@link Form#FOLLOW}, where the cursor is. */
  static Body windowed(Block all, int scroll, int rows, Optional<Integer> details) {
    int last = Math.max(0, all.height() - rows);
    int focus = all.cursor().map(Spot::row).orElse(0);
    int wanted = scroll == Form.FOLLOW ? focus - rows + 2 : scroll;
    int first = Math.clamp(wanted, 0, last);
    return new Body(all.window(first, rows), first, all.height(), details);
  }

  private static int withGap(Block block) {
    return block.height() == 0 ? 0 : block.height() + 1;
  }

  /** Which page of how many is shown; nothing where all is. */
  Optional<String> pageNote(int rows) {
    if (height <= rows) {
      return Optional.empty();
    }
    int pages = (height + rows - 1) / rows;
    int page = first + rows >= height ? pages : first / rows + 1;
    return Optional.of("Page " + page + " of " + pages);
  }
}
