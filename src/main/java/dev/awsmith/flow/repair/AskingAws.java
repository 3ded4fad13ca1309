package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.live.Answer;
import dev.awsmith.diagnosis.live.Inquiry;
import dev.awsmith.diagnosis.live.Question;
import dev.awsmith.diagnosis.live.Trial;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * AWS is being asked, about all profiles together.
 *
 * @param again what the answers are to judge, after something was mended
 */
record AskingAws(Chart chart, Inquiry inquiry, Optional<Examining> again) implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  static Next about(List<String> profiles, Chart chart) {
    return new AskingAws(chart, Inquiry.about(profiles, chart.files()), Optional.empty()).next();
  }

  /** Once more, after a change: only what has not been answered yet. */
  static Next again(Inquiry open, Chart chart, Examining after) {
    return new AskingAws(chart, open, Optional.of(after)).next();
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Fix problems", "").waiting(new Waiting(what(), LIMIT));
  }

  private String what() {
    List<Question> round = inquiry.round();
    return round.size() == 1
        ? what(round.getFirst())
        : "Asking AWS about " + round.size() + " profiles";
  }

  private String what(Question question) {
    return switch (question) {
      case Trial trial ->
          "Asking AWS about "
              + trial.profile()
              + " ("
              + chart.situation().stsHost(trial.region())
              + ")";
      case Question.KeysOf keys -> "Asking AWS for the keys of " + keys.user().identity().name();
      default -> "Asking AWS about the role of " + question.profile();
    };
  }

  @Override
  public Next on(Event event) {
    return event instanceof Event.AnsweredTogether together
            && together.answers().size() == inquiry.round().size()
        ? answered(together.answers())
        : Next.instead(this);
  }

  private Next answered(List<Event> events) {
    List<Question> round = inquiry.round();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < round.size(); i++) {
      answers.add(Asked.answer(round.get(i), events.get(i)));
    }
    return new AskingAws(chart, inquiry.answered(answers), again).next();
  }

  private Next next() {
    List<Effect> orders = inquiry.round().stream().map(Asked::order).toList();
    return orders.isEmpty() ? done() : Next.instead(this, new Effect.AskTogether(orders));
  }

  private Next done() {
    Chart answered = chart.answered(inquiry);
    return again.map(step -> step.answered(answered)).orElseGet(() -> Course.after(answered));
  }
}
