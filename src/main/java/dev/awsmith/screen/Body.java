package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import java.util.List;
import java.util.Optional;

/**
 * The content of a page, fitted into the rows there are. Lists give way first, then details; what
 * is still too long is scrolled.
 *
 * @param shown the rows to draw
 * @param first which row of the content is shown first
 * @param height how many rows the content has
 * @param unread how many lines of the details find no place at once
 */
record Body(Block shown, int first, int height, int unread) {
  private static final int LIST_LEAST = 4;
  private static final int STRIP_LEAST = 4;
  private static final int BETWEEN = 3;
  private static final int MARK = 5;

  static Body of(Form form, List<Line> lead, boolean revealed, View view, int rows) {
    Block text = Block.of(Wrap.lines(lead, view.columns()));
    Block buttons = Buttons.of(form.buttons(), form.button(), view.columns());
    int room = rows - withGap(text.height()) - withGap(buttons.height());
    Strip strip = Strip.of(form, view, view.columns() - MARK);
    FieldBlocks fields = new FieldBlocks(form, revealed, view.columns());
    boolean listed = form.listInSight().isPresent();
    if (listed && view.size().isWide() && !strip.isEmpty()) {
      int left = fields.columnsWanted(view.columns() * 3 / 5);
      Strip right = Strip.of(form, view.narrowed(view.columns() - left - BETWEEN), left - MARK);
      int tall = Math.max(LIST_LEAST, room);
      Block middle =
          new FieldBlocks(form, revealed, left)
              .draw(tall)
              .beside(right.draw(tall, form.read(), form.isReading()), left + BETWEEN);
      return windowed(
          text.apartAbove(middle).apartAbove(buttons), form.scroll(), rows, right.unread(tall));
    }
    int lists = Math.max(0, room - fields.fixedRows());
    int stripRows =
        listed ? stripRows(strip, fields.listRows(), lists, view.size()) : strip.wanted();
    Block middle =
        fields
            .draw(Math.max(LIST_LEAST, lists - withGap(stripRows)))
            .apartAbove(strip.draw(stripRows, form.read(), form.isReading()));
    return windowed(
        text.apartAbove(middle).apartAbove(buttons), form.scroll(), rows, strip.unread(stripRows));
  }

  /** The rows for details where a list wants so many of the rows that both share. */
  private static int stripRows(Strip strip, int list, int room, Size size) {
    int kept = size.isTall() ? Math.min(list, Math.max(LIST_LEAST, room / 2)) : list;
    return Math.min(strip.wanted(), Math.max(STRIP_LEAST, room - kept - 1));
  }

  private static int withGap(int rows) {
    return rows == 0 ? 0 : rows + 1;
  }

  /** A window of so many rows, from a row on or, with {@link Form#FOLLOW}, where the cursor is. */
  static Body windowed(Block all, int scroll, int rows, int unread) {
    int last = Math.max(0, all.height() - rows);
    int focus = all.cursor().map(Spot::row).orElse(0);
    int wanted = scroll == Form.FOLLOW ? focus - rows + 2 : scroll;
    int first = Math.clamp(wanted, 0, last);
    return new Body(all.window(first, rows), first, all.height(), unread);
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
