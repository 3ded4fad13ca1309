package dev.awsmith.line;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event.Answered;
import dev.awsmith.wizard.Event.Pasted;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Intake.Parts;
import dev.awsmith.wizard.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the questions of one page in their order, and at last asks what to do with the answers. */
final class PageQuestions {
  private final Page page;
  private final Spared spared;
  private final Prompt prompt;
  private final Map<String, String> values;
  private boolean asked;
  private boolean goingBack;

  /**
   * @param typed what stood in the fields when the page was left
   */
  PageQuestions(Page page, Map<String, String> typed, Spared spared, Prompt prompt) {
    this.page = page;
    this.spared = spared;
    this.prompt = prompt;
    this.values = new HashMap<>(typed);
  }

  /** What comes of it: something to tell the step, or Back, or Stop. */
  Reply ask() {
    List<Field> fields = page.fields();
    int at = 0;
    while (true) {
      boolean done = at == fields.size();
      Reply reply = done ? actions() : field(fields.get(at));
      goingBack = reply instanceof Reply.Back;
      switch (reply) {
        case Reply.Told told -> {
          return told;
        }
        case Reply.Stop stop -> {
          return stop;
        }
        case Reply.Back back -> {
          if (at == 0) {
            return new Reply.Back(values);
          }
          at--;
        }
        case Reply.Answer answer -> at++;
        case Reply.Nothing nothing -> {
          if (done) {
            at = unanswered().orElse(0);
          } else if (leadsElsewhere()) {
            at = fields.size();
          }
        }
      }
    }
  }

  private Reply field(Field field) {
    if (field.isSettled(values)) {
      return goingBack ? Reply.BACK : new Reply.Answer("");
    }
    boolean received = field instanceof Field.Paste paste && !paste.received().isEmpty();
    if (received && !goingBack) {
      return new Reply.Answer("");
    }
    Optional<String> told = spared.answer(field);
    if (told.isPresent()) {
      prompt.say(Spared.sentence(field, told.get()));
      return answered(field, told.get());
    }
    asked = true;
    Reply reply =
        new FieldQuestion(prompt, page.takesPaste(), text -> value(field, text))
            .ask(field, before(field));
    return switch (reply) {
      case Reply.Answer answer -> answered(field, answer.text());
      case Reply.Told pasted -> new Reply.Told(pasted.event(), values);
      default -> reply;
    };
  }

  /** The value in a text, which may answer other questions of the page besides. */
  private String value(Field field, String text) {
    Optional<Parts> parts = page.intake().parts().apply(text);
    if (parts.isEmpty()) {
      return text;
    }
    prompt.say(parts.get().sentence());
    Map<String, String> others = new HashMap<>(parts.get().values());
    String own = others.remove(field.name());
    Reply keeps =
        others.isEmpty()
            ? Reply.NOTHING
            : YesNo.ask(prompt, "Keep them all", "", Optional.of(true), field.ask().help());
    if (keeps instanceof Reply.Answer answer && Boolean.parseBoolean(answer.text())) {
      values.putAll(others);
    }
    return own == null ? text : own;
  }

  private Reply answered(Field field, String value) {
    if (field instanceof Field.Paste) {
      return new Reply.Told(new Pasted(value), values);
    }
    values.put(field.name(), value);
    return new Reply.Answer(value);
  }

  private Initial before(Field field) {
    return values.containsKey(field.name())
        ? new Initial(values.get(field.name()), "as before")
        : field.initial();
  }

  private Reply actions() {
    List<Action> actions = page.actions();
    if (actions.isEmpty()) {
      return asked ? tell("") : goOn();
    }
    Action first = actions.getFirst();
    boolean open = unanswered().isPresent() || first.whyNot().isPresent();
    if (!open && spared.consents(first)) {
      prompt.say(first.label() + ": yes, from the command line.");
      return take(first);
    }
    boolean sure = !page.fields().isEmpty() && !endsInPaste() && first.flag().isEmpty();
    if (!open && sure && (actions.size() == 1 || !asked)) {
      return take(first);
    }
    return actions.size() == 1 ? confirm(first) : choose(actions);
  }

  private Reply confirm(Action action) {
    while (true) {
      action.whyNot().ifPresent(prompt::say);
      Optional<Boolean> preset = Optional.of(true).filter(yes -> action.flag().isEmpty());
      Reply reply = YesNo.ask(prompt, action.label(), others(), preset, page.help());
      if (!(reply instanceof Reply.Answer answer)) {
        return reply;
      }
      boolean yes = Boolean.parseBoolean(answer.text());
      if (yes && action.whyNot().isEmpty()) {
        return take(action);
      }
      if (endsInPaste()) {
        return Reply.BACK;
      }
      prompt.say("Then type b to go back and change something, or q to stop.");
    }
  }

  private Reply choose(List<Action> actions) {
    Numbered choices = Numbered.actions(actions);
    choices.read(prompt);
    while (true) {
      Reply reply = choices.ask(prompt, others(), page.help());
      if (!(reply instanceof Reply.Answer answer)) {
        return reply;
      }
      Optional<Action> action = choices.chosen(answer.text()).map(actions::get);
      if (action.isPresent() && action.get().whyNot().isEmpty()) {
        return take(action.get());
      }
      prompt.say(
          action.flatMap(Action::whyNot).orElse("That is none of them. Type the number of one."));
    }
  }

  private Reply take(Action action) {
    return action.submits() && unanswered().isPresent() ? Reply.NOTHING : tell(action.id());
  }

  private Reply goOn() {
    Reply reply = prompt.line("Press Enter to go on: ", page.help());
    return reply instanceof Reply.Answer ? tell("") : reply;
  }

  private Reply tell(String action) {
    return new Reply.Told(new Answered(action, values), values);
  }

  private Optional<Integer> unanswered() {
    List<Field> fields = page.fields();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      boolean good =
          field instanceof Field.Paste paste
              ? !paste.received().isEmpty()
              : field.isSettled(values)
                  || values.containsKey(field.name())
                      && field.validator().complaint(values.get(field.name())).isEmpty();
      if (!good) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean leadsElsewhere() {
    return page.actions().stream().anyMatch(action -> !action.submits());
  }

  private String others() {
    return endsInPaste() ? ", or b to paste again" : "";
  }

  private boolean endsInPaste() {
    return !page.fields().isEmpty() && page.fields().getLast() instanceof Field.Paste;
  }
}
