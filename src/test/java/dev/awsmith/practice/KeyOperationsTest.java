package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.model.AccessKeyLastUsed;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.ListAccessKeysResponse;
import software.amazon.awssdk.services.iam.model.StatusType;

class KeyOperationsTest extends EmbeddedAwsTest {
  @Test
  void keysAreListedWithTheirAgeAndStatus() {
    AccessKey old = anna.createKey(Duration.ofDays(87));
    old.setActive(false);
    List<AccessKeyMetadata> keys = iam().listAccessKeys().accessKeyMetadata();
    assertEquals(
        List.of(key.id().value(), old.id().value()),
        keys.stream().map(AccessKeyMetadata::accessKeyId).toList());
    assertEquals(StatusType.ACTIVE, keys.get(0).status());
    assertEquals(StatusType.INACTIVE, keys.get(1).status());
    assertEquals(87, Duration.between(keys.get(1).createDate(), Instant.now()).toDays());
  }

  @Test
  void aLongListComesInPages() {
    AccessKey second = anna.createKey();
    ListAccessKeysResponse page = iam().listAccessKeys(r -> r.maxItems(1));
    assertTrue(page.isTruncated());
    ListAccessKeysResponse next = iam().listAccessKeys(r -> r.maxItems(1).marker(page.marker()));
    assertFalse(next.isTruncated());
    assertEquals(second.id().value(), next.accessKeyMetadata().getFirst().accessKeyId());
  }

  @Test
  void aCreatedKeyWorks() {
    var made = iam().createAccessKey().accessKey();
    assertEquals("dev-anna", made.userName());
    assertEquals("Active", made.statusAsString());
    Credentials credentials = Credentials.longTerm(made.accessKeyId(), made.secretAccessKey());
    assertEquals(anna.arn(), sts(credentials).getCallerIdentity().arn());
    assertEquals(ACCOUNT, credentials.id().account().orElseThrow());
  }

  @Test
  void aThirdKeyIsOneTooManyEvenIfOneIsOff() {
    anna.createKey().setActive(false);
    assertRefused(
        409,
        "LimitExceeded",
        "Cannot exceed quota for AccessKeysPerUser: 2",
        () -> iam().createAccessKey());
  }

  @Test
  void aKeyIsTurnedOffAndOnAgain() {
    AccessKey other = anna.createKey();
    String id = other.id().value();
    iam().updateAccessKey(r -> r.accessKeyId(id).status(StatusType.INACTIVE));
    assertFalse(other.isActive());
    iam().updateAccessKey(r -> r.accessKeyId(id).status(StatusType.ACTIVE));
    assertTrue(other.isActive());
  }

  @Test
  void aDeletedKeyIsGone() {
    AccessKeyId other = anna.createKey().id();
    iam().deleteAccessKey(r -> r.accessKeyId(other.value()));
    assertEquals(List.of(key), anna.keys());
    assertRefused(
        404,
        "NoSuchEntity",
        "The Access Key with id " + other.value() + " cannot be found.",
        () -> iam().deleteAccessKey(r -> r.accessKeyId(other.value())));
  }

  @Test
  void aKeyRemembersItsLastUse() {
    sts().getCallerIdentity();
    AccessKeyLastUsed use = lastUsed(key.id());
    assertEquals("iam", use.serviceName());
    assertEquals("us-east-1", use.region());
    assertTrue(Duration.between(use.lastUsedDate(), Instant.now()).toMinutes() < 5);
  }

  @Test
  void aKeyThatWasNeverUsedSaysSo() {
    AccessKeyLastUsed use = lastUsed(anna.createKey().id());
    assertNull(use.lastUsedDate());
    assertEquals("N/A", use.serviceName());
  }

  @Test
  void whatNoPolicyAllowsIsDenied() {
    anna.permissions().allowOnly("iam:List*");
    iam().listAccessKeys();
    assertRefused(
        403,
        "AccessDenied",
        "User: arn:aws:iam::029608264753:user/dev-anna is not authorized to perform:"
            + " iam:CreateAccessKey on resource: user dev-anna because no identity-based policy"
            + " allows the iam:CreateAccessKey action",
        () -> iam().createAccessKey());
  }

  @Test
  void whatDemandsMfaIsDeniedWithoutIt() {
    anna.permissions().demandMfa("iam:CreateAccessKey");
    assertRefused(
        403,
        "AccessDenied",
        "User: arn:aws:iam::029608264753:user/dev-anna is not authorized to perform:"
            + " iam:CreateAccessKey on resource: user dev-anna with an explicit deny in an"
            + " identity-based policy",
        () -> iam().createAccessKey());
    iam(anna.session(Duration.ofHours(1), true)).createAccessKey(r -> r.userName("dev-anna"));
    assertEquals(2, anna.keys().size());
  }

  @Test
  void aSessionMustNameTheUser() {
    assertRefused(
        400,
        "ValidationError",
        "Must specify userName when calling with non-User credentials",
        () -> iam(account.role("admin").session("here", Duration.ofHours(1))).listAccessKeys());
  }

  private AccessKeyLastUsed lastUsed(AccessKeyId id) {
    return iam().getAccessKeyLastUsed(r -> r.accessKeyId(id.value())).accessKeyLastUsed();
  }
}
