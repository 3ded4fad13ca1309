package dev.awsmith.practice;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What STS does. */
final class SessionOperations {
  private static final int SHORTEST = 900;
  private static final int LONGEST = 129_600;
  private static final int HOUR = 3_600;
  private static final int HALF_A_DAY = 43_200;

  private SessionOperations() {}

  static Map<String, Operation> table() {
    return Map.of(
        "GetCallerIdentity", SessionOperations::getCallerIdentity,
        "GetSessionToken", SessionOperations::getSessionToken,
        "AssumeRole", SessionOperations::assumeRole,
        "GetAccessKeyInfo", SessionOperations::getAccessKeyInfo);
  }

  private static List<Xml> getCallerIdentity(Call call) {
    return List.of(
        Xml.text("Arn", call.caller().arn()),
        Xml.text("UserId", call.caller().userId()),
        Xml.text("Account", call.account().id()));
  }

  private static List<Xml> getAccessKeyInfo(Call call) {
    refuseSessionOfUser(call);
    call.authorise("*");
    String id = call.required("AccessKeyId", "[\\w]{16,128}");
    return Optional.of(id)
        .filter(AccessKeyId::isAccessKeyId)
        .flatMap(known -> new AccessKeyId(known).account())
        .map(account -> List.of(Xml.text("Account", account)))
        .orElseThrow(() -> Refused.invalid("Invalid Access Key Id: " + id));
  }

  private static List<Xml> getSessionToken(Call call) {
    Caller caller = call.caller();
    if (caller.kind() != Caller.Kind.KEY) {
      throw Refused.denied("Cannot call GetSessionToken with session credentials");
    }
    refuseWhereStsIsOff(call, call.account());
    int longest = caller.isRoot() ? HOUR : LONGEST;
    int seconds = call.number("DurationSeconds", Math.min(HALF_A_DAY, longest));
    if (seconds < SHORTEST || seconds > longest) {
      throw Refused.invalid("The requested DurationSeconds is not between 900 and " + longest);
    }
    User user = caller.user().orElseThrow();
    Caller known = Caller.session(user, presentsMfa(call));
    return List.of(credentials(call.account().open(known, Duration.ofSeconds(seconds))));
  }

  private static List<Xml> assumeRole(Call call) {
    Caller caller = call.caller();
    String arn = call.required("RoleArn");
    String name = call.required("RoleSessionName", "[\\w+=,.@-]{2,64}");
    if (caller.isRoot()) {
      throw Refused.denied("Roles may not be assumed by root accounts.");
    }
    boolean mfa = presentsMfa(call) || caller.mfa();
    Role role =
        call.cloud()
            .role(arn)
            .filter(found -> found.admits(caller, call.text("ExternalId"), mfa))
            .orElseThrow(() -> call.denied(arn, ""));
    call.authorise(arn);
    refuseWhereStsIsOff(call, role.account());
    Duration lasting = lasting(call, role);
    Caller assumed = Caller.assumed(role, name, mfa);
    return List.of(
        credentials(role.account().open(assumed, lasting)),
        Xml.of(
            "AssumedRoleUser",
            Xml.text("AssumedRoleId", assumed.userId()),
            Xml.text("Arn", assumed.arn())));
  }

  private static Duration lasting(Call call, Role role) {
    int seconds = call.number("DurationSeconds", HOUR);
    if (seconds > HOUR && call.caller().kind() == Caller.Kind.ROLE) {
      throw Refused.invalid(
          "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by"
              + " role chaining.");
    }
    if (seconds > role.longest().toSeconds()) {
      throw Refused.invalid(
          "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    }
    return Duration.ofSeconds(seconds);
  }

  private static boolean presentsMfa(Call call) {
    Optional<String> serial = call.text("SerialNumber");
    Optional<String> code = call.text("TokenCode");
    if (serial.isEmpty() && code.isEmpty()) {
      return false;
    }
    if (serial.isEmpty() || code.isEmpty()) {
      throw mfaFailed(", must provide both MFA serial number and one time pass code.");
    }
    MfaDevice device =
        call.caller().user().stream()
            .flatMap(user -> user.devices().stream())
            .filter(own -> own.serial().equals(serial.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    mfaFailed(
                        ", unable to validate MFA code.  Please verify your MFA serial number is"
                            + " valid and associated with this user."));
    if (!device.takes(code.get())) {
      throw mfaFailed(" with invalid MFA one time pass code. ");
    }
    return true;
  }

  private static Refused mfaFailed(String how) {
    return Refused.denied("MultiFactorAuthentication failed" + how);
  }

  private static void refuseSessionOfUser(Call call) {
    if (call.caller().kind() == Caller.Kind.SESSION) {
      throw Refused.denied("Cannot call " + call.operation() + " with session credentials");
    }
  }

  private static void refuseWhereStsIsOff(Call call, Account account) {
    if (account.isStsOff(call.region())) {
      throw new Refused(
          403,
          "RegionDisabledException",
          "STS is not activated in this region for account:"
              + account.id()
              + ". Your account administrator can activate STS in this region using the IAM"
              + " Console.");
    }
  }

  private static Xml credentials(Session session) {
    Credentials credentials = session.credentials();
    return Xml.of(
        "Credentials",
        Xml.text("AccessKeyId", credentials.id().value()),
        Xml.text("SecretAccessKey", credentials.secret().reveal()),
        Xml.text("SessionToken", credentials.sessionToken().map(Secret::reveal).orElseThrow()),
        Xml.text("Expiration", session.ends().truncatedTo(ChronoUnit.SECONDS)));
  }
}
