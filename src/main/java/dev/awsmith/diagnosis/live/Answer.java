package dev.awsmith.diagnosis.live;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What AWS answered. */
public sealed interface Answer {
  /** What it was asked. */
  Question question();

  /** The caller is known. {@code clockOffset} is how far this computer's clock is ahead. */
  record Accepted(Trial trial, Identity identity, Optional<Duration> clockOffset)
      implements Answer {
    @Override
    public Question question() {
      return trial;
    }
  }

  /** The caller is not known, or nobody could be asked. */
  record Refused(Trial trial, Refusal refusal) implements Answer {
    @Override
    public Question question() {
      return trial;
    }
  }

  /** The keys of an accepted user; none where that may not be asked. */
  record KeysOf(Question.KeysOf question, List<UserKey> keys) implements Answer {
    public KeysOf {
      keys = List.copyOf(keys);
    }

    String user() {
      return question.user().identity().name();
    }
  }

  /** The role was given, and these with it. */
  record Lent(Borrowing role, Credentials session) implements Answer {
    @Override
    public Question question() {
      return role;
    }
  }

  /** The role was not given. */
  record NotLent(Borrowing role, Refusal refusal) implements Answer {
    @Override
    public Question question() {
      return role;
    }
  }

  /** What is known of a role that was refused: its trust policy, as far as it may be read. */
  record Trust(Question.TrustOf question, boolean exists, Optional<String> policy)
      implements Answer {}
}
