package dev.awsmith.screen;

/** The window: how it is painted, and its size. */
record View(Look look, Size size) {
  int columns() {
    return size.columns();
  }

  View of(Size other) {
    return new View(look, other);
  }

  View narrowed(int columns) {
    return of(new Size(columns, size.rows()));
  }
}
