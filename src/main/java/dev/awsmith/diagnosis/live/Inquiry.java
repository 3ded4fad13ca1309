package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions to AWS in rounds: those of different profiles together, those of one profile one after
 * the other, for each answer decides what is worth asking next.
 *
 * @param left the questions that are still to be asked
 */
public record Inquiry(List<Question> left, List<Answer> answers) {
  public static final Inquiry NOTHING = new Inquiry(List.of(), List.of());

  public Inquiry {
    left = List.copyOf(left);
    answers = List.copyOf(answers);
  }

  /** What a profile itself would ask; empty for one that asks AWS nothing by itself. */
  public static Optional<Question> of(Profile profile, AwsFiles files) {
    return Trial.of(profile)
        .map(Question.class::cast)
        .or(() -> Borrowing.of(profile, files).map(Question.class::cast));
  }

  /** Begins with what these profiles themselves would ask. */
  public static Inquiry about(List<String> profiles, AwsFiles files) {
    return new Inquiry(
        profiles.stream()
            .flatMap(name -> files.profile(name).stream())
            .flatMap(profile -> of(profile, files).stream())
            .toList(),
        List.of());
  }

  /** The same, without asking again what was asked of profiles that have not changed since. */
  public Inquiry knowing(Inquiry earlier) {
    Set<Question> asked =
        earlier.answers.stream().map(Answer::question).collect(Collectors.toSet());
    Set<String> same =
        left.stream().filter(asked::contains).map(Question::profile).collect(Collectors.toSet());
    return new Inquiry(
        left.stream().filter(question -> !same.contains(question.profile())).toList(),
        earlier.answers.stream()
            .filter(answer -> same.contains(answer.question().profile()))
            .toList());
  }

  /** What can be asked at the same time now; nothing when all is known. */
  public List<Question> round() {
    Map<String, Question> first = new LinkedHashMap<>();
    left.forEach(question -> first.putIfAbsent(question.profile(), question));
    return List.copyOf(first.values());
  }

  /** After the answers to a round. */
  public Inquiry answered(List<Answer> round) {
    Inquiry inquiry = this;
    for (Answer answer : round) {
      inquiry = inquiry.answered(answer);
    }
    return inquiry;
  }

  private Inquiry answered(Answer answer) {
    List<Question> others = new ArrayList<>(left);
    others.remove(answer.question());
    switch (answer) {
      case Answer.Accepted accepted -> {
        others.removeIf(question -> question.profile().equals(accepted.trial().profile()));
        if (accepted.identity().kind() == Identity.Kind.USER && !asksFor(accepted.identity())) {
          others.add(new Question.KeysOf(accepted));
        }
      }
      case Answer.Refused refused -> {
        if (refused.trial().kind() == Trial.Kind.AS_IT_IS
            && refused.refusal().reason() == Refusal.Reason.UNKNOWN_KEY) {
          others.addAll(refused.trial().variations());
        }
      }
      case Answer.NotLent refused -> {
        if (refused.refusal().reason() == Refusal.Reason.DENIED && refused.role().isAtHome()) {
          others.add(new Question.TrustOf(refused.role()));
        }
      }
      case Answer.KeysOf keys -> {}
      case Answer.Lent lent -> lent.role().next(lent.session()).ifPresent(others::add);
      case Answer.Trust trust -> {}
    }
    List<Answer> more = new ArrayList<>(answers);
    more.add(answer);
    return new Inquiry(others, more);
  }

  /** Whether the keys of that user are known, or will be. */
  private boolean asksFor(Identity user) {
    return Stream.concat(left.stream(), answers.stream().map(Answer::question))
        .anyMatch(
            question ->
                question instanceof Question.KeysOf keys
                    && keys.user().identity().arn().equals(user.arn()));
  }

  /** The profiles that AWS was asked about. */
  public List<String> asked() {
    return answers.stream().map(Answer::question).map(Question::profile).distinct().toList();
  }
}
