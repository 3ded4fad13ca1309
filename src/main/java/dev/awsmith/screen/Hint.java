package dev.awsmith.screen;

/**
 * A key that does something now.
 *
 * @param name how the key is called, such as {@code PgUp/PgDn}
 * @param rank hints of a higher rank are left out first where there is no room; 0 stays
 */
record Hint(Key key, String name, String does, int rank) {
  String text() {
    return name + " " + does;
  }
}
