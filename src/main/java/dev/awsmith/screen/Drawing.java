package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a screen. */
record Drawing(Screen screen) {
  private static final Line LOCKED =
      Line.of("What you typed is hidden, not lost. Press any key to see the page again.");
  private static final List<Hint> HELP_HINTS =
      List.of(
          new Hint(Key.Named.ENTER, "Enter", "press that key", 1),
          new Hint(Key.Named.DOWN, "Up/Down", "choose", 2),
          new Hint(Key.typed('/'), "/", "filter", 3),
          new Hint(Key.Named.ESCAPE, "Esc", "close the help", 0));
  private static final List<Hint> FILTER_HINTS =
      List.of(
          new Hint(Key.Named.ENTER, "Enter", "press that key", 1),
          new Hint(Key.Named.DOWN, "Up/Down", "choose", 2),
          new Hint(Key.Named.ESCAPE, "Esc", "clear what was typed", 0));

  Frame frame() {
    Size size = screen.view().size();
    if (!size.isEnough()) {
      return tooSmall(size);
    }
    Body body = body();
    return layout(body.pageNote(contentRows())).frame(body.shown());
  }

  /** The content as it is shown now. */
  Body body() {
    int rows = contentRows();
    return switch (screen.overlay()) {
      case Overlay.None none -> page(rows);
      case Overlay.Leaving leaving -> page(rows);
      case Overlay.Filled filled -> page(rows);
      case Overlay.Help help ->
          Body.windowed(
              new HelpPage(screen.form(), help.listed(screen.hints()), help.filter())
                  .draw(help.cursor(), columns()),
              help.scroll(),
              rows,
              Optional.empty());
      case Overlay.Locked locked ->
          Body.windowed(Block.of(Wrap.line(LOCKED, columns())), 0, rows, Optional.empty());
    };
  }

  /** How many rows PgDn goes on. */
  int page() {
    return Math.max(1, contentRows() - 1);
  }

  /** The first row of the content after scrolling it. */
  int scroll(int by) {
    Body body = body();
    return Math.clamp(body.first() + by, 0, Math.max(0, body.height() - contentRows()));
  }

  /** The form scrolled: its details if they are in focus, else all of it. */
  Form scrolled(int by) {
    Form form = screen.form();
    return form.isReading()
        ? form.reading(Math.clamp(form.read() + by, 0, body().details().orElse(0)))
        : form.scrolled(scroll(by));
  }

  private Body page(int rows) {
    Form form = screen.form();
    List<Line> lead = new ArrayList<>(form.page().lead());
    form.page().waiting().ifPresent(waiting -> lead.addAll(Counter.lines(waiting, told())));
    return Body.of(form, lead, screen.times().isRevealed(), screen.view(), rows);
  }

  private Duration told() {
    return screen.view().look().habits().told(screen.times().waited());
  }

  /** The keys that work on the page, whatever lies over it. */
  List<Hint> hints() {
    int rows = contentRows();
    Body page = page(rows);
    return Hints.of(screen, page.height() > rows, page.details().isPresent());
  }

  private int contentRows() {
    return Layout.contentRows(screen.view(), message(Optional.empty()));
  }

  private int columns() {
    return screen.view().columns();
  }

  private Layout layout(Optional<String> note) {
    List<Hint> hints =
        switch (screen.overlay()) {
          case Overlay.None none -> screen.hints();
          case Overlay.Help help -> help.filter().isPresent() ? FILTER_HINTS : HELP_HINTS;
          case Overlay.Leaving leaving -> questionHints("stay");
          case Overlay.Filled filled -> questionHints("keep");
          case Overlay.Locked locked -> List.of();
        };
    return new Layout(
        screen.view(), screen.form().page().trail(), message(note), Hints.rows(hints, columns()));
  }

  private static List<Hint> questionHints(String escape) {
    return List.of(
        new Hint(Key.Named.ENTER, "Enter", "press the button", 0),
        new Hint(Key.Named.TAB, "Tab", "the other one", 1),
        new Hint(Key.Named.ESCAPE, "Esc", escape, 0));
  }

  private Block message(Optional<String> note) {
    if (screen.overlay() instanceof Overlay.Leaving leaving) {
      return Block.of(Wrap.text(Role.STRONG, "Leave awsmith? " + screen.ending(), columns()))
          .above(Buttons.of(List.of("Leave", "Stay"), leaving.stay() ? 1 : 0, columns()));
    }
    if (screen.overlay() instanceof Overlay.Filled filled) {
      return Block.of(Wrap.line(filled.sentence(), columns()))
          .above(Buttons.of(List.of("Keep", "Only this field"), filled.keeps() ? 0 : 1, columns()));
    }
    Line sentence = screen.said().orElse(screen.form().page().message());
    return Layout.message(
        screen.overlay() instanceof Overlay.None ? sentence : Line.BLANK, note, columns());
  }

  private static Frame tooSmall(Size size) {
    String sentence =
        "This window is "
            + size
            + ". awsmith needs "
            + Size.FLOOR
            + ". Make it larger, or press Enter to continue in line mode.";
    return Layout.exactly(
        Wrap.text(Role.PLAIN, sentence, Math.max(1, size.columns())), new Spot(0, 0), size);
  }
}
