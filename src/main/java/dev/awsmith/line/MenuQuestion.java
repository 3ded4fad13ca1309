package dev.awsmith.line;

import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Option;
import java.util.Map;
import java.util.Optional;

/** A choice by number. Where a page takes pastes, what is no choice is one. */
record MenuQuestion(Prompt prompt, Field.Menu field, boolean takesPaste) {

  /** Fewer letters than this, on one line, are a slip of the fingers. */
  private static final int SHORTEST_PASTE = 10;

  Reply ask(String before) {
    Numbered choices = Numbered.options(field.options(), before);
    prompt.say(Speech.leading(field.ask().spoken()));
    choices.read(prompt);
    while (true) {
      Reply reply = choices.ask(prompt, "", field.ask().help());
      if (!(reply instanceof Reply.Answer answer)) {
        return reply;
      }
      Optional<Option> option = choices.chosen(answer.text()).map(field.options()::get);
      if (option.isPresent() && option.get().whyNot().isEmpty()) {
        prompt.say("Chosen: " + Speech.ended(option.get().label()));
        return new Reply.Answer(option.get().value());
      }
      if (option.isEmpty() && takesPaste) {
        String text = answer.text() + prompt.rest();
        if (text.strip().length() >= SHORTEST_PASTE) {
          return new Reply.Told(new Event.Pasted(text), Map.of());
        }
      }
      prompt.say(
          option.flatMap(Option::whyNot).orElse("That is none of them. Type the number of one."));
    }
  }
}
