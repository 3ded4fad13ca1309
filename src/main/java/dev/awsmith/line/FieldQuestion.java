package dev.awsmith.line;

import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Puts one question of a page until there is a good answer.
 *
 * @param takesPaste whether the page understands pasted text wherever it arrives
 * @param reading finds the value in a text that may hold more
 */
record FieldQuestion(Prompt prompt, boolean takesPaste, UnaryOperator<String> reading) {

  /** Asks; {@code before} is what Enter answers. */
  Reply ask(Field field, Initial before) {
    return switch (field) {
      case Field.Text text -> text(text, before);
      case Field.Hidden hidden -> hidden(hidden, before);
      case Field.Paste paste -> paste(paste);
      case Field.Menu menu -> new MenuQuestion(prompt, menu, takesPaste).ask(before.value());
      case Field.Picker picker -> new PickerQuestion(prompt, picker, before).ask();
      case Field.Tick tick -> tick(tick, before);
    };
  }

  /** A question with its default and where that comes from. */
  static String wording(Field field, Initial before) {
    if (before.value().isEmpty()) {
      return Speech.leading(field.ask().spoken()) + " ";
    }
    String source = before.source().isEmpty() ? "" : ", " + before.source();
    return field.ask().spoken() + " (default " + before.value() + source + "): ";
  }

  static String value(Reply.Answer answer, Initial before) {
    String text = answer.text().strip();
    return text.isEmpty() ? before.value() : Words.literal(text);
  }

  private Reply text(Field.Text field, Initial before) {
    return untilGood(
        () -> prompt.line(wording(field, before), field.ask().help()),
        answer -> reading.apply(value(answer, before)),
        field.validator());
  }

  private Reply hidden(Field.Hidden field, Initial before) {
    String kept =
        before.value().isEmpty() ? "" : " (Enter keeps " + measure(before.value(), "") + ")";
    String wording = field.ask().spoken() + kept + ". Input is hidden: ";
    return untilGood(
        () -> prompt.hidden(wording, field.ask().help()),
        answer -> received(reading.apply(value(answer, before))),
        field.validator());
  }

  private String received(String secret) {
    if (!secret.isEmpty()) {
      prompt.say(Speech.ended(measure(secret, " received")));
      prompt.remember(secret);
    }
    return secret;
  }

  /** Asks until there is nothing to complain about, or no answer. */
  private Reply untilGood(
      Supplier<Reply> asking, Function<Reply.Answer, String> meaning, Validator validator) {
    while (true) {
      Reply reply = asking.get();
      if (!(reply instanceof Reply.Answer answer)) {
        return reply;
      }
      String value = meaning.apply(answer);
      Optional<String> complaint = validator.complaint(value);
      if (complaint.isEmpty()) {
        return new Reply.Answer(value);
      }
      prompt.say(complaint.get());
      if (value.isEmpty()) {
        return Reply.NOTHING;
      }
    }
  }

  private Reply paste(Field.Paste field) {
    prompt.say(Speech.ended(field.ask().spoken() + ", then an empty line") + " Input is hidden.");
    Reply reply = prompt.paste(field.ask().help());
    if (!(reply instanceof Reply.Answer answer)) {
      return reply;
    }
    return answer.text().isBlank()
        ? Reply.NOTHING
        : new Reply.Told(new Event.Pasted(answer.text()), Map.of());
  }

  private Reply tick(Field.Tick field, Initial before) {
    boolean preset = Boolean.parseBoolean(before.value());
    return YesNo.ask(prompt, field.ask().spoken(), "", Optional.of(preset), field.ask().help());
  }

  /** A short text is not told by its end, which would give half of it away. */
  private static String measure(String secret, String verb) {
    int length = secret.length();
    String end = length < 12 ? "" : ", ends in " + secret.substring(length - 4);
    return length + " characters" + verb + end;
  }
}
