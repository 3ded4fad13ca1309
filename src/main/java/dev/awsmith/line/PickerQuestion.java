package dev.awsmith.line;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Matches;
import dev.awsmith.wizard.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A search: some letters lead to one thing, or to a few to choose from by number. */
record PickerQuestion(Prompt prompt, Field.Picker field, Initial before) {
  private static final int LONGEST_LIST = 12;
  private static final Option NONE = Option.of("", "None of these, type again", "");

  Reply ask() {
    Reply reply = prompt.line(FieldQuestion.wording(field, before), field.ask().help());
    return reply instanceof Reply.Answer answer
        ? search(FieldQuestion.value(answer, before))
        : reply;
  }

  private Reply search(String text) {
    Matches matches = field.search().apply(text);
    Optional<Option> meant = beyondDoubt(text, matches);
    if (meant.isPresent()) {
      return chosen(meant.get());
    }
    List<Option> offers = offers(text, matches);
    if (offers.isEmpty()) {
      prompt.say(
          matches
              .advice()
              .map(Line::spoken)
              .or(() -> field.validator().complaint(text))
              .orElse("Nothing matches. Try fewer letters."));
      return ask();
    }
    introduce(matches, offers.size());
    return choose(Stream.concat(offers.stream(), Stream.of(NONE)).toList());
  }

  private Reply choose(List<Option> offers) {
    Numbered choices = Numbered.options(offers, offers.getFirst().value());
    choices.read(prompt);
    Reply reply = choices.ask(prompt, "", field.ask().help());
    if (reply instanceof Reply.Back) {
      return ask();
    }
    if (!(reply instanceof Reply.Answer answer)) {
      return reply;
    }
    Optional<Option> option = choices.chosen(answer.text()).map(offers::get);
    if (option.isEmpty()) {
      return search(answer.text().strip());
    }
    if (option.get().whyNot().isPresent()) {
      prompt.say(option.get().whyNot().get());
      return choose(offers);
    }
    return option.get().equals(NONE) ? ask() : chosen(option.get());
  }

  /** The one thing that was meant, where there is nothing to advise. */
  private static Optional<Option> beyondDoubt(String text, Matches matches) {
    boolean alone = matches.options().size() == 1 && matches.advice().isEmpty() && !text.isEmpty();
    return matches.options().stream()
        .filter(option -> option.whyNot().isEmpty())
        .filter(option -> alone || option.value().equalsIgnoreCase(text))
        .findFirst();
  }

  /** What to choose from; where nothing matches, the text itself if the page would take it. */
  private List<Option> offers(String text, Matches matches) {
    if (!matches.options().isEmpty()) {
      return matches.options().stream().limit(LONGEST_LIST).toList();
    }
    boolean good = !text.isEmpty() && field.validator().complaint(text).isEmpty();
    return good ? List.of(Option.of(text, text, "").saying("Use " + text + " anyway")) : List.of();
  }

  private void introduce(Matches matches, int shown) {
    int all = matches.options().size();
    matches.advice().map(Line::spoken).ifPresent(prompt::say);
    if (all > shown) {
      prompt.say(all + " matches. These are the first " + shown + "; more letters narrow them.");
    } else if (matches.advice().isEmpty()) {
      prompt.say(all == 0 ? "No match." : all + " matches.");
    }
  }

  private Reply chosen(Option option) {
    prompt.say("Chosen: " + Speech.ended(option.spoken()));
    return new Reply.Answer(option.value());
  }
}
