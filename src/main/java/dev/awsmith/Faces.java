package dev.awsmith;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.line.LineFace;
import dev.awsmith.line.LineInput;
import dev.awsmith.screen.Look;
import dev.awsmith.terminal.Tui;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Wizard.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Which face asks the person: the screen, line mode, or none. */
record Faces(Surroundings surroundings, GlobalOptions options, World world, Cloud cloud) {
  Optional<BiFunction<Turn, Given, Outcome>> choose() {
    if (options.silent()
        || surroundings.says("CI")
        || surroundings.says("AWSMITH_NO_INPUT")
        || !surroundings.atTerminal()) {
      return Optional.empty();
    }
    return Optional.of(
        !surroundings.onScreen() || options.accessible() ? this::line : this::screen);
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
            start, given, world, LineInput.standard(surroundings.out()), surroundings.out(), why);
    return new Outcome(outcome.exit(), List.of(), outcome.data());
  }

  private String whyLines() {
    if (options.accessible()) {
      return "--accessible";
    }
    if (surroundings.says("ACCESSIBLE")) {
      return "ACCESSIBLE is set";
    }
    if (surroundings.says("AWSMITH_ACCESSIBLE")) {
      return "AWSMITH_ACCESSIBLE is set";
    }
    return Tui.supported(surroundings.variables()) ? "" : "this terminal has no full screen";
  }

  private Look look() {
    return Look.of(
            surroundings.variables(),
            new Look.Wish(
                Look.Theme.named(options.theme()),
                Look.Colour.valueOf(options.color().toUpperCase(Locale.ROOT)),
                options.ascii()),
            Tui.charset())
        .named(options.practice() ? "awsmith (practice)" : "awsmith");
  }
}
