package dev.awsmith;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.line.LineFace;
import dev.awsmith.line.LineInput;
import dev.awsmith.screen.Habits;
import dev.awsmith.screen.Look;
import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import dev.awsmith.terminal.Tui;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Wizard.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which face asks the person: the screen, line mode, or none. */
record Faces(
    Surroundings surroundings,
    GlobalOptions options,
    Settings settings,
    Function<Effect, Event> world,
    Cloud cloud) {
  Optional<BiFunction<Turn, Given, Outcome>> choose() {
    if (options.silent()
        || surroundings.says("CI")
        || surroundings.says("AWSMITH_NO_INPUT")
        || !surroundings.atTerminal()) {
      return Optional.empty();
    }
    BiFunction<Turn, Given, Outcome> face =
        isFull(surroundings, settings) ? this::screen : this::line;
    return Optional.of(options.practice() ? face.andThen(Faces::farewell) : face);
  }

  /** Nobody shall look in their own files for what was practised. */
  private static Outcome farewell(Outcome practised) {
    return practised.exit() == ExitCode.STOPPED
        ? practised
        : practised.ending("That was practice: its files and its keys are gone now.");
  }

  /** Whether a person would be given the full screen. */
  static boolean isFull(Surroundings surroundings, Settings settings) {
    return surroundings.onScreen() && !settings.is(Setting.ACCESSIBLE);
  }

  private Outcome screen(Turn start, Given given) {
    try {
      return new Tui(
              surroundings.variables(),
              surroundings.in(),
              look(),
              cloud::warm,
              turn -> inLines(turn, given, "the window is too small"))
          .run(start, given, world);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome line(Turn start, Given given) {
    return inLines(start, given, options.quiet() ? "" : whyLines());
  }

  private Outcome inLines(Turn start, Given given, String why) {
    Outcome outcome =
        LineFace.run(
            start,
            given,
            world,
            LineInput.standard(surroundings.out(), settings.is(Setting.LINE_SINGLE_KEY)),
            surroundings.out(),
            why,
            Optional.of(InstantSource.system()).filter(clock -> settings.is(Setting.BELL)));
    return new Outcome(outcome.exit(), List.of(), outcome.data());
  }

  private String whyLines() {
    if (settings.is(Setting.ACCESSIBLE)) {
      String origin = settings.get(Setting.ACCESSIBLE).origin();
      return surroundings.says(origin) ? origin + " is set" : origin;
    }
    return Tui.supported(surroundings.variables()) ? "" : "this terminal has no full screen";
  }

  private Look look() {
    return Look.of(
            surroundings.variables(),
            new Look.Wish(
                Look.Theme.named(settings.word(Setting.THEME)),
                Look.Colour.valueOf(options.color().toUpperCase(Locale.ROOT)),
                settings.is(Setting.ASCII)),
            Tui.charset())
        .suiting(
            new Habits(
                settings.word(Setting.KEYS).equals("vi"),
                settings.is(Setting.MOTION),
                settings.is(Setting.BELL),
                settings.is(Setting.MOUSE)))
        .named(options.practice() ? "awsmith (practice)" : "awsmith");
  }
}
