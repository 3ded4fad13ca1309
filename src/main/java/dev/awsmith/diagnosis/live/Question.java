package dev.awsmith.diagnosis.live;

/** Something to ask AWS. None of it changes anything there. */
public sealed interface Question permits Trial, Borrowing, Question.KeysOf, Question.TrustOf {
  /** The profile it is about. */
  String profile();

  /** Which keys an accepted user has. */
  record KeysOf(Answer.Accepted user) implements Question {
    @Override
    public String profile() {
      return user.trial().profile();
    }
  }

  /** Who may assume a role that was refused. */
  record TrustOf(Borrowing role) implements Question {
    @Override
    public String profile() {
      return role.profile();
    }
  }
}
