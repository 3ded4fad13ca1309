package dev.awsmith.screen;

/** A place on a screen, counted from 0. */
public record Spot(int column, int row) {
  Spot down(int rows) {
    return new Spot(column, row + rows);
  }

  Spot right(int columns) {
    return new Spot(column + columns, row);
  }
}
