package dev.awsmith.screen;

import dev.awsmith.wizard.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * How the screen is painted: which colours stand for the roles, and whether more than ASCII may be
 * drawn; and how it is worked with.
 *
 * @param name what every trail begins with, such as the name of the program; may be empty
 */
public record Look(Theme theme, boolean unicode, String name, Habits habits) {
  /** Sets of colours; the words say everything without any. */
  public enum Theme {
    AUTO,
    MONO,
    HIGH_CONTRAST,
    COLOUR_BLIND;

    /** By its name in options and settings, such as {@code high-contrast}. */
    public static Theme named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Whether the person wants colour at all. */
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** What options and settings ask for. */
  public record Wish(Theme theme, Colour colour, boolean ascii) {
    public static final Wish NONE = new Wish(Theme.AUTO, Colour.AUTO, false);
  }

  /** Black on white, in ASCII: what every terminal can show. */
  public static final Look PLAIN = new Look(Theme.MONO, false);

  public Look(Theme theme, boolean unicode) {
    this(theme, unicode, "");
  }

  public Look(Theme theme, boolean unicode, String name) {
    this(theme, unicode, name, Habits.USUAL);
  }

  /** The same with a name in front of every trail. */
  public Look named(String program) {
    return new Look(theme, unicode, program, habits);
  }

  /** The same for a person of these habits. */
  public Look suiting(Habits person) {
    return new Look(theme, unicode, name, person);
  }

  /** What the environment allows of what is wished, for a terminal that writes in a charset. */
  public static Look of(Map<String, String> environment, Wish wish, Charset charset) {
    String terminal = environment.getOrDefault("TERM", "");
    boolean unicode =
        !wish.ascii()
            && charset.equals(StandardCharsets.UTF_8)
            && !terminal.equals("linux")
            && !terminal.equals("dumb");
    return new Look(isColoured(environment, wish.colour()) ? wish.theme() : Theme.MONO, unicode);
  }

  private static boolean isColoured(Map<String, String> environment, Colour wish) {
    return switch (wish) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          isSet(environment, "FORCE_COLOR")
              || !isSet(environment, "NO_COLOR")
                  && !isSet(environment, "AWSMITH_NO_COLOR")
                  && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    };
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  /** How a run of text is to be painted. */
  public Paint paint(Run run) {
    return run.focused() ? paint(run.span().role()).inReverse() : paint(run.span().role());
  }

  private Paint paint(Role role) {
    return switch (theme) {
      case AUTO -> coloured(role);
      case COLOUR_BLIND -> blueAndYellow(role);
      case MONO -> role == Role.STRONG || role == Role.PROBLEM ? Paint.BOLD : Paint.PLAIN;
      case HIGH_CONTRAST -> role == Role.PLAIN || role == Role.HINT ? Paint.PLAIN : Paint.BOLD;
    };
  }

  private static Paint coloured(Role role) {
    return switch (role) {
      case PLAIN, HINT -> Paint.PLAIN;
      case STRONG -> Paint.BOLD;
      case OK -> Paint.of(Paint.Hue.BLUE);
      case ATTENTION -> Paint.of(Paint.Hue.YELLOW);
      case PROBLEM -> Paint.of(Paint.Hue.RED).bolder();
      case ADD -> Paint.of(Paint.Hue.CYAN);
      case REMOVE -> Paint.of(Paint.Hue.RED);
    };
  }

  private static Paint blueAndYellow(Role role) {
    return switch (role) {
      case PLAIN, HINT -> Paint.PLAIN;
      case STRONG, PROBLEM -> Paint.BOLD;
      case OK, ADD -> Paint.of(Paint.Hue.BLUE);
      case ATTENTION, REMOVE -> Paint.of(Paint.Hue.YELLOW);
    };
  }

  /** What rules are made of. */
  String dash() {
    return unicode ? "\u2500" : "-";
  }
}
