package dev.awsmith.line;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import java.util.List;
import java.util.Optional;

/**
 * Things to choose from by number.
 *
 * @param preset the position that Enter chooses; empty where one has to say it
 */
record Numbered(List<Item> items, Optional<Integer> preset) {

  /** One of them: how it is said, its name, why it cannot be chosen now, more about it. */
  record Item(String spoken, String name, Optional<String> whyNot, List<Line> details) {
    static Item of(Option option) {
      return new Item(option.spoken(), option.label(), option.whyNot(), option.details());
    }

    static Item of(Action action) {
      return new Item(action.label(), action.label(), action.whyNot(), List.of());
    }
  }

  /** Options, of which the one of that value is the default, or the first that can be chosen. */
  static Numbered options(List<Option> options, String value) {
    List<Option> open = options.stream().filter(option -> option.whyNot().isEmpty()).toList();
    Optional<Integer> preset =
        open.stream()
            .filter(option -> option.value().equals(value))
            .findFirst()
            .or(() -> open.stream().findFirst())
            .map(options::indexOf);
    return new Numbered(options.stream().map(Item::of).toList(), preset);
  }

  /** Actions, of which the first is the default unless it takes consent. */
  static Numbered actions(List<Action> actions) {
    Optional<Integer> preset =
        Optional.of(0)
            .filter(i -> actions.get(i).flag().isEmpty() && actions.get(i).whyNot().isEmpty());
    return new Numbered(actions.stream().map(Item::of).toList(), preset);
  }

  void read(Prompt prompt) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String reason = item.whyNot().map(why -> " (not now: " + why + ")").orElse("");
      prompt.say((i + 1) + ". " + item.spoken() + reason);
    }
  }

  /**
   * Asks for a number. The answer is what was typed, for {@link #chosen} to understand.
   *
   * @param more what else may be typed, such as {@code , or b to paste again}
   */
  Reply ask(Prompt prompt, String more, Help help) {
    String range =
        switch (items.size()) {
          case 1 -> "Choose 1";
          case 2 -> "Choose 1 or 2";
          default -> "Choose 1 to " + items.size();
        };
    String standard = preset.map(i -> "default " + (i + 1)).orElse("no default");
    while (true) {
      Reply reply = prompt.choice(range + more + " (" + standard + "): ", items.size(), help);
      if (!(reply instanceof Reply.Answer answer) || !isToldMore(prompt, answer.text().strip())) {
        return reply;
      }
    }
  }

  /** The position of what was typed: a number, a name, or nothing for the default. */
  Optional<Integer> chosen(String typed) {
    String text = Words.literal(typed.strip());
    if (text.isEmpty()) {
      return preset;
    }
    for (int i = 0; i < items.size(); i++) {
      if (text.equals(String.valueOf(i + 1)) || text.equalsIgnoreCase(items.get(i).name())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** {@code ?2} tells more about the second. */
  private boolean isToldMore(Prompt prompt, String typed) {
    if (!typed.startsWith(Words.HELP)) {
      return false;
    }
    Optional<Item> item = chosen(typed.substring(1)).map(items::get);
    item.ifPresent(
        found -> {
          prompt.say(Speech.ended(found.spoken()));
          Speech.spoken(found.details()).forEach(prompt::say);
        });
    return item.isPresent();
  }
}
