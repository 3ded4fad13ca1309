package dev.awsmith.diagnosis;

import java.util.Optional;

/**
 * Where a fault is.
 *
 * @param name the profile, or {@code (file)}, or {@code (shell)}
 * @param spot the line to open in an editor, where there is one
 */
public record Where(String name, Optional<Spot> spot) {
  /**
   * A line of a file.
   *
   * @param path the file itself
   * @param shown the same with {@code ~} for the home folder
   * @param line counted from one
   */
  public record Spot(String path, String shown, int line) {
    @Override
    public String toString() {
      return shown + ":" + line;
    }
  }

  public static final Where FILE = new Where("(file)", Optional.empty());
  public static final Where SHELL = new Where("(shell)", Optional.empty());

  public static Where profile(String name) {
    return new Where(name, Optional.empty());
  }

  public Where at(Spot line) {
    return new Where(name, Optional.of(line));
  }
}
