package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.live.Answer;
import dev.awsmith.diagnosis.live.Inquiry;
import dev.awsmith.diagnosis.live.Trial;
import dev.awsmith.profile.Partition;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * AWS is being asked, one question after the other.
 *
 * @param again what the answers are to judge, after something was mended
 */
record AskingAws(Chart chart, Inquiry inquiry, Optional<Examining> again) implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  static Next about(List<String> profiles, Chart chart) {
    return new AskingAws(chart, Inquiry.about(profiles, chart.files()), Optional.empty()).next();
  }

  static Next about(List<String> profiles, Chart chart, Examining again) {
    return new AskingAws(chart, Inquiry.about(profiles, chart.files()), Optional.of(again)).next();
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
    return inquiry
        .next()
        .map(trial -> "Asking AWS about " + trial.profile() + " (" + host(trial) + ")")
        .or(() -> inquiry.user().map(user -> "Asking AWS for the keys of " + name(user)))
        .orElse("Asking AWS");
  }

  private static String host(Trial trial) {
    return Partition.of(trial.region()).stsHost(trial.region());
  }

  private static String name(Answer.Accepted user) {
    return user.identity().name();
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.CallerFound found when inquiry.next().isPresent() ->
          with(
              inquiry.accepted(
                  new Answer.Accepted(
                      inquiry.next().get(), found.identity(), found.clockOffset())));
      case Event.CallRefused refused when inquiry.next().isPresent() ->
          with(inquiry.refused(new Answer.Refused(inquiry.next().get(), refused.refusal())));
      case Event.KeysListed listed when inquiry.user().isPresent() ->
          with(
              inquiry.listed(
                  new Answer.KeysOf(inquiry.user().get().trial(), listed.user(), listed.keys())));
      case Event.ActionRefused refused when inquiry.user().isPresent() ->
          with(
              inquiry.listed(
                  new Answer.KeysOf(
                      inquiry.user().get().trial(), name(inquiry.user().get()), List.of())));
      default -> Next.instead(this);
    };
  }

  private Next with(Inquiry more) {
    return new AskingAws(chart, more, again).next();
  }

  private Next next() {
    Optional<Effect> question =
        inquiry
            .next()
            .<Effect>map(
                trial ->
                    new Effect.CheckCaller(trial.profile(), trial.credentials(), trial.region()))
            .or(
                () ->
                    inquiry
                        .user()
                        .map(
                            user ->
                                new Effect.ListKeys(
                                    List.of(user.trial().credentials()),
                                    user.trial().region(),
                                    name(user),
                                    true)));
    return question.map(effect -> Next.instead(this, effect)).orElseGet(this::done);
  }

  private Next done() {
    Chart answered = chart.answered(inquiry);
    return again.map(step -> step.answered(answered)).orElseGet(() -> Course.after(answered));
  }
}
