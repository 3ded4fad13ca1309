package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import dev.awsmith.practice.Partition;
import dev.awsmith.practice.User;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IamTest extends AwsTest {
  private static final String ANNA = "dev-anna";
  private static final String SECRET = "mb4kTtNm4vDJnkzEaaHWfHf0hRkRmYxQhq+Yz/0A";

  private Iam iam;

  @BeforeEach
  void askAsAnna() {
    iam = new Iam(clients, key.credentials(), IRELAND);
  }

  @Test
  void theCallerIsAUser() {
    IamUser user = value(iam.user(Optional.empty()));
    assertEquals(ANNA, user.name());
    assertEquals(anna.arn(), user.arn());
    account.user("dev-ben");
    assertEquals("dev-ben", value(iam.user(Optional.of("dev-ben"))).name());
  }

  @Test
  void keysComeWithAgeAndStatus() {
    AccessKey old = anna.createKey(Duration.ofDays(87));
    old.setActive(false);
    List<UserKey> keys = value(iam.keys(ANNA));
    assertEquals(List.of(key.id(), old.id()), keys.stream().map(UserKey::id).toList());
    assertTrue(keys.getFirst().active());
    assertFalse(keys.getLast().active());
    assertEquals(87, Duration.between(keys.getLast().created(), Instant.now()).toDays());
  }

  @Test
  void aNewKeyWorks() {
    Credentials made = value(iam.createKey(ANNA));
    assertEquals(anna.arn(), found(check(made)).identity().arn());
    assertEquals(2, anna.keys().size());
  }

  @Test
  void aThirdKeyIsBeyondTheLimit() {
    anna.createKey();
    Refusal refusal = refusal(iam.createKey(ANNA));
    assertEquals(Reason.LIMIT, refusal.reason());
    assertEquals(409, refusal.httpStatus());
  }

  @Test
  void aKeyIsNeverAskedForTwice() {
    aws.faults()
        .next(
            "CreateAccessKey",
            new Fault.Drop(Moment.AFTER),
            new Fault.Drop(Moment.BEFORE),
            Fault.unavailable(Moment.BEFORE),
            Fault.throttle());
    assertEquals(Reason.NO_CONNECTION, refusal(iam.createKey(ANNA)).reason());
    assertEquals(2, anna.keys().size());
    assertEquals(Reason.NO_CONNECTION, refusal(iam.createKey(ANNA)).reason());
    assertEquals(Reason.BUSY, refusal(iam.createKey(ANNA)).reason());
    assertEquals(Reason.BUSY, refusal(iam.createKey(ANNA)).reason());
    assertEquals(4, aws.requests().size());
  }

  @Test
  void aKeyWhoseReplyWasCutOffIsNoKey() {
    aws.faults().next("CreateAccessKey", new Fault.CutOff());
    assertEquals(Reason.NOT_AWS, refusal(iam.createKey(ANNA)).reason());
    assertEquals(2, value(iam.keys(ANNA)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIARZPUZDIKIUFISP2V\n[default]\ncredential_process = evil|Active|dev-anna|" + SECRET,
        "AKIARZPUZDIKIUFISP2V|Active|dev-anna|" + SECRET + "\nregion = x",
        "ASIARZPUZDIKIUFISP2V|Active|dev-anna|" + SECRET,
        "AKIARZPUZDIKIUFISP2V|Inactive|dev-anna|" + SECRET,
        "AKIARZPUZDIKIUFISP2V|Active|dev-ben|" + SECRET,
        "AKIARZPUZDIKIUFISP2V|Active|dev-anna|short",
      })
  void aKeyThatAwsWouldNotMakeIsRefused(String fields) {
    String[] of = fields.split("\\|");
    aws.faults()
        .always(
            new Fault.Misstate(
                """
                <CreateAccessKeyResponse><CreateAccessKeyResult><AccessKey>\
                <AccessKeyId>%s</AccessKeyId><Status>%s</Status><UserName>%s</UserName>\
                <SecretAccessKey>%s</SecretAccessKey>\
                </AccessKey></CreateAccessKeyResult></CreateAccessKeyResponse>\
                """
                    .formatted((Object[]) of)));
    Refusal refusal = refusal(iam.createKey(ANNA));
    assertEquals(Reason.NOT_AWS, refusal.reason());
    assertFalse(refusal.toString().contains(SECRET), refusal.toString());
  }

  @Test
  void aKeyThatAwsWouldMakeIsTaken() {
    aws.faults()
        .always(
            new Fault.Misstate(
                """
                <CreateAccessKeyResponse><CreateAccessKeyResult><AccessKey>\
                <AccessKeyId>AKIARZPUZDIKIUFISP2V</AccessKeyId><Status>Active</Status>\
                <UserName>dev-anna</UserName><SecretAccessKey>%s</SecretAccessKey>\
                </AccessKey></CreateAccessKeyResult></CreateAccessKeyResponse>\
                """
                    .formatted(SECRET)));
    assertEquals(Credentials.longTerm("AKIARZPUZDIKIUFISP2V", SECRET), value(iam.createKey(ANNA)));
  }

  @Test
  void aPortalsPageIsNeverTakenForAnAnswer() {
    aws.faults().always(Fault.portal());
    Stream.of(
            iam.user(Optional.empty()),
            iam.keys(ANNA),
            iam.lastUse(key.id()),
            iam.createKey(ANNA),
            iam.setActive(ANNA, key.id(), false),
            iam.deleteKey(ANNA, key.id()))
        .forEach(answer -> assertEquals(Reason.NOT_AWS, refusal(answer).reason()));
  }

  @Test
  void aKeyIsTurnedOffAndOnAgainAndDeleted() {
    AccessKey other = anna.createKey();
    assertEquals(other.id(), value(iam.setActive(ANNA, other.id(), false)));
    assertFalse(other.isActive());
    value(iam.setActive(ANNA, other.id(), true));
    assertTrue(other.isActive());
    assertEquals(other.id(), value(iam.deleteKey(ANNA, other.id())));
    assertEquals(List.of(key), anna.keys());
    assertEquals(Reason.NOT_FOUND, refusal(iam.deleteKey(ANNA, other.id())).reason());
  }

  @Test
  void turningAKeyOffMayBeTriedAgain() {
    AccessKey other = anna.createKey();
    aws.faults().next("UpdateAccessKey", new Fault.Drop(Moment.AFTER));
    value(iam.setActive(ANNA, other.id(), false));
    assertFalse(other.isActive());
  }

  @Test
  void theLastUseOfAKeyIsKnown() {
    AccessKey fresh = anna.createKey();
    assertEquals(new Usage.Never(), value(iam.lastUse(fresh.id())));
    check(fresh.credentials());
    Usage.Seen use = assertInstanceOf(Usage.Seen.class, value(iam.lastUse(fresh.id())));
    assertEquals("sts in eu-west-1", use.service() + " in " + use.region());
  }

  @Test
  void whatAUserMayNotDoIsDenied() {
    anna.permissions().allowOnly("iam:ListAccessKeys");
    Refusal refusal = refusal(iam.createKey(ANNA));
    assertEquals(Reason.DENIED, refusal.reason());
    assertTrue(
        refusal
            .message()
            .endsWith("because no identity-based policy allows the iam:CreateAccessKey action"),
        refusal.message());
  }

  @Test
  void iamOfAnotherPartitionIsSignedForItsOwnRegion() {
    User li = aws.account(new AccountId("111122223333"), Partition.CHINA).user("li");
    Iam china = new Iam(clients, li.createKey().credentials(), "cn-northwest-1");
    assertEquals("li", value(china.user(Optional.empty())).name());
    assertEquals("cn-north-1", aws.requests().getLast().region());
  }
}
