package dev.awsmith.line;

import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Option;
import java.util.Map;
import java.util.Optional;

/** A choice by number. Where a page takes pastes, what is no choice is one. */
record MenuQuestion(Prompt prompt, Field.Menu field, boolean takesPaste) {

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
      if (option.isEmpty() && takesPaste && !answer.text().isBlank()) {
        return new Reply.Told(new Event.Pasted(answer.text() + prompt.rest()), Map.of());
      }
      prompt.say(
          option.flatMap(Option::whyNot).orElse("That is none of them. Type the number of one."));
    }
  }
}
