package dev.awsmith.environment;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.ProfileKind;
import java.util.Optional;

/** Where a tool takes its credentials from, or why it gets none. */
public sealed interface Origin {
  /** What to call it in a table. */
  String words();

  /** Why there and not elsewhere, as a sentence. */
  String why();

  /** The variable or {@code file:line} that decides it; empty where nothing does. */
  String evidence();

  /** The account, where the key or an ARN tells it without asking AWS. */
  Optional<AccountId> account();

  /** The keys of the environment. */
  record KeyVariables(Optional<AccessKeyId> id, boolean withToken, String why) implements Origin {
    @Override
    public String words() {
      return id.map(AccessKeyId::masked).orElse("malformed key");
    }

    @Override
    public String evidence() {
      return Variables.ACCESS_KEY_ID;
    }

    @Override
    public Optional<AccountId> account() {
      return id.flatMap(AccessKeyId::account);
    }
  }

  /** A profile, by one of the ways it offers. */
  record FromProfile(
      String profile,
      ProfileKind kind,
      Optional<AccessKeyId> id,
      boolean withToken,
      Optional<AccountId> account,
      String why,
      String evidence)
      implements Origin {
    @Override
    public String words() {
      return "profile " + profile;
    }
  }

  /** Something that is neither: a token file, a container, the machine. */
  record Surroundings(String words, String why, String evidence) implements Origin {
    @Override
    public Optional<AccountId> account() {
      return Optional.empty();
    }
  }

  /** The tool ends with an error. */
  record Nowhere(String why, String evidence) implements Origin {
    @Override
    public String words() {
      return "fails";
    }

    @Override
    public Optional<AccountId> account() {
      return Optional.empty();
    }
  }

  /** Nobody has tried it. */
  record NotKnown(String why, String evidence) implements Origin {
    @Override
    public String words() {
      return "not known";
    }

    @Override
    public Optional<AccountId> account() {
      return Optional.empty();
    }
  }
}
