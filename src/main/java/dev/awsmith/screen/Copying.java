package dev.awsmith.screen;

import dev.awsmith.wizard.Page;
import java.util.List;
import java.util.Optional;

/** The keys that copy the commands of a page: the number of one where there are several. */
record Copying(Page page) {
  private static final char FIRST = 'c';

  /** The command that a letter copies. */
  Optional<String> command(char letter) {
    List<String> all = page.commands();
    int place = letter == FIRST ? 0 : isCounted() ? letter - '1' : -1;
    return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }

  Optional<Hint> hint() {
    if (page.commands().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        isCounted()
            ? new Hint(Key.typed('1'), "1-" + page.commands().size(), "copy that command", 5)
            : new Hint(Key.typed(FIRST), String.valueOf(FIRST), "copy the command", 5));
  }

  /** Digits may choose an answer where there is something to answer. */
  private boolean isCounted() {
    return page.commands().size() > 1 && page.fields().isEmpty();
  }
}
