package dev.awsmith.aws;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AccessKey;
import software.amazon.awssdk.services.iam.model.AccessKeyLastUsed;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.StatusType;
import software.amazon.awssdk.services.iam.model.User;

/** The access keys of IAM users, asked about and changed by one caller; and who trusts whom. */
public final class Iam {
  private static final Pattern KEY_ID = Pattern.compile("AKIA[A-Z0-9]{12,124}");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9/+=]{40}");
  private static final Pattern USER = Pattern.compile("[\\w+=,.@-]{1,128}");
  private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:.+");
  private static final Pattern SERIAL = Pattern.compile("[\\w+=/:,.@-]{9,256}");
  private static final Pattern WORD = Pattern.compile("[\\w./-]{1,64}");
  private static final String NEVER = "N/A";
  private static final String HOST = "iam.amazonaws.com";
  private static final Map<String, String> HOMES =
      Map.of(
          "cn-", "cn-north-1",
          "eusc-", "eusc-de-east-1",
          "us-gov-", "us-gov-west-1",
          "us-iso-", "us-iso-east-1",
          "us-isob-", "us-isob-east-1",
          "eu-isoe-", "eu-isoe-west-1",
          "us-isof-", "us-isof-south-1");

  private final AwsClients clients;
  private final Credentials caller;
  private final String region;

  /**
   * IAM as one caller sees it.
   *
   * @param region any Region of the partition that the caller belongs to
   */
  public Iam(AwsClients clients, Credentials caller, String region) {
    this.clients = clients;
    this.caller = caller;
    this.region = home(region);
  }

  /** The user of that name, or else the caller, who must then hold a key of its own. */
  public Answer<IamUser> user(Optional<String> name) {
    return ask(
        (iam, as) -> {
          User user =
              Replies.fromAws(
                      iam.getUser(r -> r.userName(name.orElse(null)).overrideConfiguration(as)))
                  .user();
          return new IamUser(
              Replies.matching(USER, user.userName(), "a user name"),
              Replies.matching(ARN, user.arn(), "an ARN"),
              user.createDate());
        });
  }

  /** All keys of a user, without when they were used: two at most, unless AWS changes its mind. */
  public Answer<List<UserKey>> keys(String user) {
    return ask(
        (iam, as) ->
            iam.listAccessKeysPaginator(r -> r.userName(user).overrideConfiguration(as)).stream()
                .flatMap(page -> Replies.fromAws(page).accessKeyMetadata().stream())
                .map(Iam::facts)
                .toList());
  }

  /** The MFA devices of a user, but for security keys, which show no code. */
  public Answer<List<String>> mfaDevices(String user) {
    return ask(
        (iam, as) ->
            iam.listMFADevicesPaginator(r -> r.userName(user).overrideConfiguration(as)).stream()
                .flatMap(page -> Replies.fromAws(page).mfaDevices().stream())
                .map(device -> Replies.matching(SERIAL, device.serialNumber(), "an MFA device"))
                .filter(serial -> !serial.contains(":u2f/"))
                .toList());
  }

  /** Who may assume a role of the caller's account: its trust policy, in JSON. */
  public Answer<String> trustPolicy(String role) {
    return ask(
        (iam, as) ->
            URLDecoder.decode(
                Replies.fromAws(iam.getRole(r -> r.roleName(role).overrideConfiguration(as)))
                    .role()
                    .assumeRolePolicyDocument(),
                StandardCharsets.UTF_8));
  }

  /** When a key was last used. */
  public Answer<Usage> lastUse(AccessKeyId id) {
    return ask(
        (iam, as) ->
            lastUse(
                Replies.fromAws(
                        iam.getAccessKeyLastUsed(
                            r -> r.accessKeyId(id.value()).overrideConfiguration(as)))
                    .accessKeyLastUsed()));
  }

  /**
   * Creates a key, asking exactly once. After any refusal that did not come from AWS itself the key
   * may exist all the same: list the keys again.
   */
  public Answer<Credentials> createKey(String user) {
    return clients.ask(
        caller,
        HOST,
        (sdk, as) ->
            created(
                Replies.fromAws(
                        sdk.iamOnce(region)
                            .createAccessKey(r -> r.userName(user).overrideConfiguration(as)))
                    .accessKey(),
                user));
  }

  /** Turns a key on or off, and answers with its id. */
  public Answer<AccessKeyId> setActive(String user, AccessKeyId id, boolean active) {
    StatusType status = active ? StatusType.ACTIVE : StatusType.INACTIVE;
    return ask(
        (iam, as) -> {
          Replies.fromAws(
              iam.updateAccessKey(
                  r ->
                      r.userName(user)
                          .accessKeyId(id.value())
                          .status(status)
                          .overrideConfiguration(as)));
          return id;
        });
  }

  /** Deletes a key for good, and answers with its id. */
  public Answer<AccessKeyId> deleteKey(String user, AccessKeyId id) {
    return ask(
        (iam, as) -> {
          Replies.fromAws(
              iam.deleteAccessKey(
                  r -> r.userName(user).accessKeyId(id.value()).overrideConfiguration(as)));
          return id;
        });
  }

  private <T> Answer<T> ask(
      BiFunction<IamClient, Consumer<AwsRequestOverrideConfiguration.Builder>, T> question) {
    return clients.ask(caller, HOST, (sdk, as) -> question.apply(sdk.iam(region), as));
  }

  private static UserKey facts(AccessKeyMetadata key) {
    return new UserKey(
        id(key.accessKeyId()),
        key.status() == StatusType.ACTIVE,
        key.createDate(),
        new Usage.Untold());
  }

  private static Credentials created(AccessKey key, String user) {
    if (key == null || key.status() != StatusType.ACTIVE || !user.equals(key.userName())) {
      throw new NotAws("The reply holds no active key of the user " + user + ".");
    }
    String secret = Replies.matching(SECRET, key.secretAccessKey(), "a secret access key");
    return Credentials.longTerm(id(key.accessKeyId()).value(), secret);
  }

  private static AccessKeyId id(String text) {
    return new AccessKeyId(Replies.matching(KEY_ID, text, "an access key ID"));
  }

  private static Usage lastUse(AccessKeyLastUsed use) {
    if (use == null) {
      throw new NotAws("The reply does not say when the key was last used.");
    }
    if (use.lastUsedDate() == null || NEVER.equals(use.serviceName())) {
      return new Usage.Never();
    }
    return new Usage.Seen(
        use.lastUsedDate(),
        Replies.matching(WORD, use.serviceName(), "the name of a service"),
        Replies.matching(WORD, use.region(), "the name of a Region"));
  }

  /** The one Region of a partition that its IAM is signed for. */
  private static String home(String region) {
    return HOMES.entrySet().stream()
        .filter(home -> region.startsWith(home.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("us-east-1");
  }
}
