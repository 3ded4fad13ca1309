package dev.awsmith.screen;

import java.util.Optional;

/** Draws the fields of a form, one below the other. */
record FieldBlocks(Form form, boolean revealed, int columns) {
  private static final int LIST_LEAST = 4;
  private static final int WIDEST_LABEL = 30;

  /** Drawn with so many rows for lists. */
  Block draw(int listRows) {
    Block all = Block.EMPTY;
    boolean afterList = false;
    for (int i = 0; i < form.entries().size(); i++) {
      if (form.isSettled(i)) {
        continue;
      }
      Entry entry = form.entries().get(i);
      Optional<String> complaint = Optional.ofNullable(form.complaints().get(entry.field().name()));
      Block block =
          new FieldBlock(i == form.focus(), revealed, columns, margin(), share(listRows), isAlone())
              .draw(entry, complaint);
      boolean list = entry.list().isPresent();
      all = list || afterList ? all.apartAbove(block) : all.above(block);
      afterList = list;
    }
    return all;
  }

  /** How many rows the lists want. */
  int listRows() {
    return form.entries().stream().mapToInt(FieldBlock::rowsWanted).sum();
  }

  /** How many rows there are besides those of the lists. */
  int fixedRows() {
    int lists =
        form.entries().stream()
            .mapToInt(entry -> Math.min(FieldBlock.rowsWanted(entry), LIST_LEAST))
            .sum();
    return draw(0).height() - lists;
  }

  /** The width that shows the lists whole, at most so much. */
  int columnsWanted(int most) {
    int wanted =
        form.entries().stream()
            .flatMap(entry -> entry.list().stream())
            .mapToInt(list -> list.table().columnsWanted())
            .max()
            .orElse(most);
    return Math.clamp(wanted, Math.min(most, most * 2 / 3), most);
  }

  private int share(int rows) {
    long lists = form.entries().stream().filter(entry -> entry.list().isPresent()).count();
    return lists == 0 ? 0 : Math.max(LIST_LEAST, (int) (rows / lists));
  }

  private boolean isAlone() {
    return form.entries().size() == 1;
  }

  private int margin() {
    return form.entries().stream()
        .filter(entry -> !(entry instanceof Choosing) && !(entry instanceof Ticking))
        .mapToInt(entry -> Width.columns(entry.field().ask().label()))
        .filter(width -> width <= WIDEST_LABEL)
        .max()
        .orElse(0);
  }
}
