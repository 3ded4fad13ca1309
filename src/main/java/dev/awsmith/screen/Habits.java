package dev.awsmith.screen;

import java.time.Duration;

/**
 * How a person likes to work.
 *
 * @param vi whether j and k move where no text can be typed
 * @param motion whether the seconds of a wait are counted one by one
 * @param bell whether the end of long work is heard
 * @param mouse whether clicks are for awsmith, and not for copying what they mark
 */
public record Habits(boolean vi, boolean motion, boolean bell, boolean mouse) {
  public static final Habits USUAL = new Habits(false, true, false);

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration RARELY = Duration.ofSeconds(10);

  /** Without a mouse. */
  public Habits(boolean vi, boolean motion, boolean bell) {
    this(vi, motion, bell, false);
  }

  /** What a key means where no text can be typed. */
  Key meaning(Key key) {
    return vi && key.equals(Key.typed('j'))
        ? Key.Named.DOWN
        : vi && key.equals(Key.typed('k')) ? Key.Named.UP : key;
  }

  /** The letter of an action: one that moves here is typed with Shift. */
  char letter(char usual) {
    return vi && (usual == 'j' || usual == 'k') ? Character.toUpperCase(usual) : usual;
  }

  /** A time of waiting, as far as it is told. */
  Duration told(Duration waited) {
    return waited.minusMillis(waited.toMillis() % step().toMillis());
  }

  /** How long until there is more to tell. */
  Duration untilTold(Duration waited) {
    return step().minusMillis(waited.toMillis() % step().toMillis());
  }

  private Duration step() {
    return motion ? SECOND : RARELY;
  }
}
