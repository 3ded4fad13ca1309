package dev.awsmith.flow.home;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.ProfileKind;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import java.util.Locale;
import java.util.Optional;

/** How a profile stands: by its files alone, or by what AWS answered. */
record Standing(Status status, Optional<Identity> identity, Optional<Problem> problem) {
  /** The word in the list, the most urgent first. */
  enum Status {
    BROKEN("BROKEN", Role.PROBLEM),
    EXPIRED("EXPIRED", Role.ATTENTION),
    OVERDUE("OVERDUE", Role.ATTENTION),
    DUE("DUE", Role.ATTENTION),
    HALF("HALF", Role.ATTENTION),
    SHADOWED("SHADOWED", Role.ATTENTION),
    NO_NET("NO NET", Role.ATTENTION),
    CHECKING("CHECKING", Role.HINT),
    UNCHECKED("UNCHECKED", Role.HINT),
    NONE("-", Role.HINT),
    OK("OK", Role.OK);

    private final String word;
    private final Role role;

    Status(String word, Role role) {
      this.word = word;
      this.role = role;
    }

    String word() {
      return word;
    }

    Role role() {
      return role;
    }

    String json() {
      return word.toLowerCase(Locale.ROOT).replace(' ', '_').replace("-", "none");
    }
  }

  static Standing of(Status status) {
    return new Standing(status, Optional.empty(), Optional.empty());
  }

  /** By the files alone. */
  static Standing local(Profile profile) {
    ProfileKind kind = profile.kind();
    boolean keys = kind == ProfileKind.ACCESS_KEY || kind == ProfileKind.TEMPORARY;
    return of(
        kind == ProfileKind.REGION_ONLY
            ? Status.NONE
            : keys && profile.credentials().isEmpty() ? Status.BROKEN : Status.UNCHECKED);
  }

  static Standing accepted(Identity identity) {
    return new Standing(Status.OK, Optional.of(identity), Optional.empty());
  }

  static Standing refused(AwsFiles files, Profile profile, Refusal refusal) {
    Status status =
        refusal.unreachable()
            ? Status.NO_NET
            : refusal.reason() == Refusal.Reason.EXPIRED
                ? Status.EXPIRED
                : refusal.reason() == Refusal.Reason.DENIED ? Status.OK : Status.BROKEN;
    return new Standing(
        status, Optional.empty(), Optional.of(Told.refusal(refusal, profile, files)));
  }

  /** The same with what is known of its key: what works may be too old, or half replaced. */
  Standing keyed(Optional<KeyAge> age, boolean half) {
    boolean works =
        switch (status) {
          case CHECKING, UNCHECKED, OK -> true;
          default -> false;
        };
    return works && age.filter(KeyAge::overdue).isPresent()
        ? with(Status.OVERDUE)
        : works && half
            ? with(Status.HALF)
            : works && age.filter(KeyAge::due).isPresent() ? with(Status.DUE) : this;
  }

  private Standing with(Status other) {
    return new Standing(other, identity, problem);
  }

  /** The account: AWS's word for it, else what the files give away. */
  Optional<AccountId> account(Profile profile) {
    return identity
        .map(Identity::account)
        .or(() -> profile.get("sso_account_id").filter(AccountId::isAccountId).map(AccountId::new))
        .or(
            () ->
                profile
                    .get("role_arn")
                    .map(arn -> arn.split(":"))
                    .filter(parts -> parts.length > 4 && AccountId.isAccountId(parts[4]))
                    .map(parts -> new AccountId(parts[4])))
        .or(() -> profile.credentials().flatMap(keys -> keys.id().account()));
  }
}
