package dev.awsmith.screen;

import java.util.List;
import java.util.Optional;

/** Keys while the help is open: they choose one of the keys it lists, or narrow the list. */
record InHelp(Screen screen, Overlay.Help help) {
  Wish press(Key key) {
    List<Hint> listed = help.listed(screen.hints());
    if (key == Key.Named.ENTER) {
      return listed.isEmpty()
          ? stay(help)
          : screen.under(Overlay.NONE).press(listed.get(help.cursor()).key());
    }
    if (help.filter().isPresent()) {
      return stay(typing(key, help.filter().get(), listed.size()));
    }
    if (key.equals(Key.typed('/'))) {
      return stay(help.narrowed(Optional.of("")));
    }
    boolean closes = key == Key.Named.ESCAPE || key == Key.Named.F1 || key.equals(Key.typed('?'));
    return stay(closes ? Overlay.NONE : moved(screen.meaning(key), listed.size()));
  }

  private Wish stay(Overlay overlay) {
    return new Wish.Stay(screen.under(overlay));
  }

  private Overlay typing(Key key, String typed, int keys) {
    return switch (key) {
      case Key.Typed letter ->
          help.narrowed(Optional.of(typed + Character.toString(letter.point())));
      case Key.Named named when named == Key.Named.ESCAPE -> help.narrowed(Optional.empty());
      case Key.Named named when named == Key.Named.F1 -> Overlay.NONE;
      case Key.Named named when named == Key.Named.BACKSPACE ->
          help.narrowed(
              typed.isEmpty()
                  ? Optional.empty()
                  : Optional.of(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1))));
      default -> moved(key, keys);
    };
  }

  private Overlay moved(Key key, int keys) {
    Drawing drawing = new Drawing(screen);
    return switch (key) {
      case Key.Named named ->
          switch (named) {
            case UP -> help.to(help.cursor() - 1, keys);
            case DOWN -> help.to(help.cursor() + 1, keys);
            case PAGE_UP -> help.scrolled(drawing.scroll(-drawing.page()));
            case PAGE_DOWN -> help.scrolled(drawing.scroll(drawing.page()));
            case HOME -> help.to(0, keys).scrolled(0);
            case END -> help.to(keys - 1, keys);
            default -> help;
          };
      default -> help;
    };
  }
}
