package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions to AWS, one after the other: each answer decides what is worth asking next.
 *
 * @param left the questions that are still to be asked
 * @param users callers whose keys are still to be listed
 */
public record Inquiry(List<Trial> left, List<Answer.Accepted> users, List<Answer> answers) {
  public Inquiry {
    left = List.copyOf(left);
    users = List.copyOf(users);
    answers = List.copyOf(answers);
  }

  /** Begins with what these profiles themselves would ask. */
  public static Inquiry about(List<String> profiles, AwsFiles files) {
    List<Trial> trials =
        profiles.stream()
            .flatMap(name -> files.profile(name).stream())
            .flatMap(profile -> Trial.of(profile).stream())
            .toList();
    return new Inquiry(trials, List.of(), List.of());
  }

  public Optional<Trial> next() {
    return left.stream().findFirst();
  }

  /** Whose keys to list, when no other question is left. */
  public Optional<Answer.Accepted> user() {
    return left.isEmpty() ? users.stream().findFirst() : Optional.empty();
  }

  /** AWS accepted what was asked: whatever else was to be tried for the profile is not needed. */
  public Inquiry accepted(Answer.Accepted answer) {
    List<Trial> others = new ArrayList<>(left.subList(1, left.size()));
    others.removeIf(trial -> trial.profile().equals(answer.trial().profile()));
    boolean known =
        users.stream().anyMatch(user -> user.identity().arn().equals(answer.identity().arn()));
    List<Answer.Accepted> callers = new ArrayList<>(users);
    if (answer.identity().kind() == Identity.Kind.USER && !known) {
      callers.add(answer);
    }
    return new Inquiry(others, callers, with(answer));
  }

  public Inquiry refused(Answer.Refused answer) {
    List<Trial> others = new ArrayList<>(left.subList(1, left.size()));
    if (answer.trial().kind() == Trial.Kind.AS_IT_IS
        && answer.refusal().reason() == Refusal.Reason.UNKNOWN_KEY) {
      others.addAll(0, answer.trial().variations());
    }
    return new Inquiry(others, users, with(answer));
  }

  public Inquiry listed(Answer.KeysOf answer) {
    return new Inquiry(left, users.subList(1, users.size()), with(answer));
  }

  /** The profiles that AWS was asked about. */
  public List<String> asked() {
    return answers.stream()
        .flatMap(
            answer ->
                switch (answer) {
                  case Answer.Accepted accepted -> Optional.of(accepted.trial()).stream();
                  case Answer.Refused refused -> Optional.of(refused.trial()).stream();
                  case Answer.KeysOf keys -> Optional.<Trial>empty().stream();
                })
        .map(Trial::profile)
        .distinct()
        .toList();
  }

  private List<Answer> with(Answer answer) {
    List<Answer> more = new ArrayList<>(answers);
    more.add(answer);
    return more;
  }
}
