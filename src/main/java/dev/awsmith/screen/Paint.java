package dev.awsmith.screen;

/** One of the terminal's own colours, and how it is put on. */
public record Paint(Hue hue, boolean bold, boolean reversed) {
  /** The colours in use; the terminal's theme decides what they look like. */
  public enum Hue {
    DEFAULT,
    RED,
    YELLOW,
    BLUE,
    CYAN
  }

  static final Paint PLAIN = of(Hue.DEFAULT);
  static final Paint BOLD = PLAIN.bolder();

  static Paint of(Hue hue) {
    return new Paint(hue, false, false);
  }

  Paint bolder() {
    return new Paint(hue, true, reversed);
  }

  /** In reverse video, without colour: focus must be plain to see on every theme. */
  Paint inReverse() {
    return new Paint(Hue.DEFAULT, bold, true);
  }
}
