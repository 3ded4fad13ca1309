package dev.awsmith.screen;

/**
 * The questions, and below or beside them the details of what is in focus. Where there is little
 * room, lists give way first, then details.
 *
 * @param detailed whether there are details
 * @param unread how many lines of the details find no place at once
 */
record Middle(Block block, boolean detailed, int unread) {
  private static final int LIST_LEAST = 4;
  private static final int STRIP_LEAST = 4;
  private static final int STRIP_COLUMNS = 44;
  private static final int BETWEEN = 3;

  static Middle of(Form form, boolean revealed, View view, int room) {
    Strip strip = Strip.of(form, view, view.columns());
    boolean listed = form.listInSight().isPresent();
    return listed && view.size().isWide() && !strip.isEmpty()
        ? beside(form, revealed, view, Math.max(LIST_LEAST, room))
        : below(form, revealed, view, room, strip);
  }

  private static Middle beside(Form form, boolean revealed, View view, int rows) {
    FieldBlocks wide = new FieldBlocks(form, revealed, view.columns());
    int left = wide.columnsWanted(view.columns() - STRIP_COLUMNS - BETWEEN);
    Strip strip = Strip.of(form, view.narrowed(view.columns() - left - BETWEEN), left);
    Block fields = new FieldBlocks(form, revealed, left).draw(rows);
    Block details = strip.draw(rows, form.read(), form.isReading());
    return new Middle(fields.beside(details, left + BETWEEN), true, strip.unread(rows));
  }

  private static Middle below(Form form, boolean revealed, View view, int room, Strip strip) {
    FieldBlocks fields = new FieldBlocks(form, revealed, view.columns());
    int lists = Math.max(0, room - fields.fixedRows());
    int rows = stripRows(strip, fields.listRows(), lists, view.size());
    int listRows = Math.max(LIST_LEAST, lists - (rows == 0 ? 0 : rows + 1));
    Block details = strip.draw(rows, form.read(), form.isReading());
    return new Middle(
        fields.draw(listRows).apartAbove(details), !strip.isEmpty(), strip.unread(rows));
  }

  /** The rows for details where a list wants so many of the rows that both share. */
  private static int stripRows(Strip strip, int list, int room, Size size) {
    if (list == 0) {
      return strip.wanted();
    }
    int kept = size.isTall() ? Math.min(list, Math.max(LIST_LEAST, room / 2)) : list;
    return Math.min(strip.wanted(), Math.max(STRIP_LEAST, room - kept - 1));
  }
}
