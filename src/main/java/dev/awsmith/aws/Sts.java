package dev.awsmith.aws;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.wizard.Effect.BeginSession;
import dev.awsmith.wizard.Effect.CheckCaller;
import dev.awsmith.wizard.Effect.TryRole;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Event.CallRefused;
import dev.awsmith.wizard.Event.CallerFound;
import dev.awsmith.wizard.Event.RoleLent;
import java.time.Duration;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** Asks STS who a key belongs to. */
public final class Sts {
  /** AWS itself allows fifteen minutes; a minute is enough to mention. */
  private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

  private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:(iam|sts)::([0-9]{12}):.+");
  private static final Pattern USER_ID = Pattern.compile("[\\w+=,.@:-]+");

  /** The shortest that AWS gives out. */
  private static final Duration SESSION = Duration.ofMinutes(15);

  private static final String HOST = "sts.amazonaws.com";

  private final AwsClients clients;

  public Sts(AwsClients clients) {
    this.clients = clients;
  }

  public Event check(CheckCaller check) {
    return asked(
        check.profile(),
        check.credentials(),
        (sdk, asking) ->
            identity(
                sdk.sts(check.region()).getCallerIdentity(r -> r.overrideConfiguration(asking))));
  }

  /** Asks for a role, and gives on what AWS gives. */
  public Event assume(TryRole order) {
    Answer<Credentials> answer =
        clients.ask(
            order.caller(),
            HOST,
            (sdk, asking) ->
                credentials(
                    sdk.sts(order.region())
                        .assumeRole(
                            r ->
                                r.roleArn(order.role())
                                    .roleSessionName(order.session())
                                    .externalId(order.externalId().orElse(null))
                                    .durationSeconds(order.seconds())
                                    .overrideConfiguration(asking))
                        .credentials()));
    return switch (answer) {
      case Answer.Yes<Credentials>(var session, var endpoint, var offset) ->
          new RoleLent(order.profile(), session);
      case Answer.No<Credentials>(var refusal) -> new CallRefused(order.profile(), refusal);
    };
  }

  private Event asked(
      String profile, Credentials credentials, AwsClients.Question<Identity> question) {
    long start = System.nanoTime();
    Answer<Identity> answer = clients.ask(credentials, HOST, question);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return switch (answer) {
      case Answer.Yes<Identity>(var identity, var endpoint, var offset) ->
          new CallerFound(
              profile,
              identity,
              endpoint,
              took,
              offset.filter(known -> known.abs().compareTo(WORTH_TELLING) >= 0));
      case Answer.No<Identity>(var refusal) -> new CallRefused(profile, refusal);
    };
  }

  /** Temporary credentials of a user who has shown a code of an MFA device. */
  public Answer<Credentials> session(BeginSession order) {
    return clients.ask(
        order.caller(),
        HOST,
        (sdk, asking) ->
            credentials(
                sdk.sts(order.region())
                    .getSessionToken(
                        r ->
                            r.serialNumber(order.device())
                                .tokenCode(order.code())
                                .durationSeconds((int) SESSION.toSeconds())
                                .overrideConfiguration(asking))
                    .credentials()));
  }

  private static Credentials credentials(
      software.amazon.awssdk.services.sts.model.Credentials given) {
    if (given == null || !AccessKeyId.isAccessKeyId(given.accessKeyId())) {
      throw new NotAws("The reply holds no credentials.");
    }
    return Credentials.temporary(
        given.accessKeyId(), given.secretAccessKey(), given.sessionToken());
  }

  private static Identity identity(GetCallerIdentityResponse reply) {
    return identity(reply.account(), reply.arn(), reply.userId());
  }

  /** The SDK takes any page for an answer and leaves the fields empty. */
  private static Identity identity(String account, String arn, String userId) {
    if (!AccountId.isAccountId(account)
        || !Replies.match(ARN, arn)
        || !Replies.account(arn).equals(account)
        || !Replies.match(USER_ID, userId)) {
      throw new NotAws("The reply names no account and no caller.");
    }
    return new Identity(new AccountId(account), arn, userId);
  }
}
