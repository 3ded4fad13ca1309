package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Account;
import dev.awsmith.practice.EmbeddedAws;
import dev.awsmith.practice.Partition;
import dev.awsmith.practice.Role;
import dev.awsmith.practice.User;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The causes that AWS has one answer for, told apart by asking it more than once. */
class LiveDoctorTest {
  private static final String TOKEN = "IQoJb3JpZ2luX2VjEOr" + "x9Kq".repeat(80) + "==";

  @TempDir Path home;
  private Computer computer;
  private Account account;
  private User anna;

  @BeforeEach
  void begin() {
    computer = new Computer(home);
    account = computer.aws.aws().account();
    anna = account.user("anna");
  }

  @AfterEach
  void end() {
    computer.close();
  }

  private void profile(Credentials keys, String more, String region) throws IOException {
    profile(keys.id().value(), keys.secret().reveal(), more, region);
  }

  private void profile(String id, String secret, String more, String region) throws IOException {
    computer
        .holding(
            computer.credentials(),
            "[work]\naws_access_key_id = "
                + id
                + "\naws_secret_access_key = "
                + secret
                + "\n"
                + more)
        .holding(computer.config(), "[profile work]\nregion = " + region + "\n");
    Files.setPosixFilePermissions(
        computer.credentials(), PosixFilePermissions.fromString("rw-------"));
  }

  private List<JsonObject> findings() {
    List<JsonObject> all = new ArrayList<>();
    for (JsonElement finding :
        computer.run("doctor", "--live", "--json").json().getAsJsonArray("findings")) {
      all.add(finding.getAsJsonObject());
    }
    return all;
  }

  private JsonObject only(String code) {
    List<JsonObject> all = findings();
    assertEquals(
        List.of(code),
        all.stream().map(one -> one.get("code").getAsString()).toList(),
        all::toString);
    return all.getFirst();
  }

  private static JsonObject firstFix(JsonObject finding) {
    return finding.getAsJsonArray("fixes").get(0).getAsJsonObject();
  }

  @Test
  void aKeyThatAwsAcceptsIsWell() throws IOException {
    profile(anna.createKey().credentials(), "", "eu-west-1");
    assertEquals(List.of(), findings());
  }

  @Test
  void withoutLiveAwsIsNotAsked() throws IOException {
    profile("AKIARTYNJLG43LJTT77O", "x".repeat(20) + "Yz1/".repeat(5), "", "eu-west-1");
    computer.run("doctor").works();
    assertEquals(List.of(), computer.aws.aws().requests());
  }

  @Test
  void aTokenLeftOverIsTriedWithout() throws IOException {
    profile(anna.createKey().credentials(), "aws_session_token = " + TOKEN + "\n", "eu-west-1");
    JsonObject finding = only("AW203");
    assertTrue(firstFix(finding).get("tested").getAsBoolean());
    computer.run("doctor", "--live", "--fix", "--yes").works();
    assertFalse(Computer.read(computer.credentials()).contains(TOKEN));
  }

  @Test
  void aTokenThatIsMissingIsNoMystery() throws IOException {
    Credentials session = anna.session(Duration.ofHours(1), true);
    profile(session.id().value(), session.secret().reveal(), "", "eu-west-1");
    JsonObject finding = only("AW202");
    assertTrue(finding.toString().contains("InvalidClientTokenId"), finding::toString);
  }

  @Test
  void whatCouldNotBeAskedAboutBeforeItWasMendedIsAskedAboutThen() throws IOException {
    profile(anna.createKey().credentials(), "", "eu-west-1");
    String misspelt =
        Computer.read(computer.credentials()).replace("aws_access_key_id", "aws_acess_key_id");
    Files.writeString(computer.credentials(), misspelt);

    String told = computer.run("doctor", "--live", "--fix", "--yes").works().out();

    assertTrue(told.contains("FIXED"), told);
    assertTrue(told.contains("AWS asked about: work."), told);
  }

  @Test
  void aKeyThatIsDeletedIsUnknown() throws IOException {
    AccessKey key = anna.createKey();
    anna.deleteKey(key.id());
    profile(key.credentials(), "", "eu-west-1");
    JsonObject finding = only("AW301");
    assertTrue(finding.getAsJsonArray("why").toString().contains("deleted or turned off"));
    assertFalse(firstFix(finding).get("tested").getAsBoolean());
  }

  @Test
  void aKeyThatIsTurnedOffIsSeenByAnotherKeyOfTheUser() throws IOException {
    AccessKey off = anna.createKey();
    AccessKey good = anna.createKey();
    off.setActive(false);
    profile(off.credentials(), "", "eu-west-1");
    String both =
        Computer.read(computer.credentials())
            + "\n[good]\naws_access_key_id = "
            + good.credentials().id().value()
            + "\naws_secret_access_key = "
            + good.credentials().secret().reveal()
            + "\nregion = eu-west-1\n";
    Files.writeString(computer.credentials(), both);
    only("AW304");
  }

  @Test
  void aKeyOfAnotherPartitionIsTriedThere() throws IOException {
    Account china = computer.aws.aws().account(new AccountId("444455556666"), Partition.CHINA);
    profile(china.user("li").createKey().credentials(), "", "eu-west-1");
    JsonObject fix = firstFix(only("AW301"));
    assertTrue(fix.get("label").getAsString().contains("cn-north-1"));
    assertTrue(fix.get("tested").getAsBoolean());
  }

  @Test
  void aRegionThatIsNotEnabledIsToldFromABadKey() throws IOException {
    profile(anna.createKey().credentials(), "", "ap-east-1");
    JsonObject finding = only("AW301");
    assertTrue(finding.getAsJsonArray("why").toString().contains("must be enabled"));
    assertTrue(firstFix(finding).get("tested").getAsBoolean());
    assertTrue(firstFix(finding).get("label").getAsString().contains("us-east-1"));
  }

  @Test
  void aWrongSecretIsNoUnknownKey() throws IOException {
    String secret = anna.createKey().credentials().secret().reveal();
    profile(anna.createKey().credentials().id().value(), secret, "", "eu-west-1");
    assertTrue(findings().stream().anyMatch(one -> one.get("code").getAsString().equals("AW302")));
  }

  @Test
  void swappedValuesAreTriedTheOtherWayRound() throws IOException {
    Credentials keys = anna.createKey().credentials();
    profile(keys.secret().reveal(), keys.id().value(), "", "eu-west-1");
    assertTrue(firstFix(only("AW204")).get("tested").getAsBoolean());
  }

  @Test
  void temporaryKeysThatHaveEndedAreNamedSo() throws IOException {
    Credentials session = anna.session(Duration.ofHours(-1), true);
    profile(
        session,
        "aws_session_token = " + session.sessionToken().orElseThrow().reveal() + "\n",
        "eu-west-1");
    only("AW303");
  }

  @Test
  void oldKeysKeysOfRootAndSecondKeysAreFound() throws IOException {
    anna.createKey();
    profile(anna.createKey(Duration.ofDays(120)).credentials(), "", "eu-west-1");
    assertEquals(
        List.of("AW307", "AW309"),
        findings().stream().map(one -> one.get("code").getAsString()).sorted().toList());
    profile(account.root().createKey().credentials(), "", "eu-west-1");
    only("AW308");
  }

  @Test
  void aClockThatIsOffIsToldThoughTheSdkMadeUpForIt() throws IOException {
    InstantSource late = () -> Instant.now().minus(Duration.ofMinutes(20));
    try (EmbeddedAws elsewhere = EmbeddedAws.start(late)) {
      computer.with("AWS_ENDPOINT_URL", elsewhere.endpoint().toString());
      profile(elsewhere.account().user("li").createKey().credentials(), "", "eu-west-1");
      JsonObject finding = only("AW306");
      String title = finding.get("title").getAsString();
      assertTrue(title.matches("Your computer's clock is (20 min \\d+|19 min 59) s fast"), title);
      assertEquals("command", firstFix(finding).get("kind").getAsString());
      assertTrue(
          elsewhere.requests().stream()
              .allMatch(
                  one -> one.operation().startsWith("Get") || one.operation().startsWith("List")));
    }
  }

  /** A profile that borrows a role with the key of another one. */
  private void borrower(Credentials keys, String role, String more) throws IOException {
    profile(keys, "", "eu-west-1");
    computer.holding(
        computer.config(),
        "[profile work]\nregion = eu-west-1\n\n[profile client]\nrole_arn = "
            + role
            + "\nsource_profile = work\nregion = eu-west-1\n"
            + more);
  }

  @Test
  void aRoleThatIsGivenIsWell() throws IOException {
    borrower(anna.createKey().credentials(), account.role("deploy").arn(), "");
    JsonObject report = computer.run("doctor", "--live", "--json").json();
    assertEquals("[]", report.getAsJsonArray("findings").toString());
    assertEquals("[\"work\",\"client\"]", report.getAsJsonArray("asked").toString());
    assertTrue(
        computer.aws.aws().requests().stream()
            .anyMatch(request -> request.operation().equals("AssumeRole")));
  }

  @Test
  void aRoleThatDoesNotExistIsToldFromOneThatRefuses() throws IOException {
    String missing = account.role("deploy").arn().replace("deploy", "depoly");
    borrower(anna.createKey().credentials(), missing, "");
    JsonObject finding = only("AW305");
    assertTrue(finding.get("what").getAsString().startsWith("There is no role depoly"));
    assertEquals("input", firstFix(finding).get("kind").getAsString());
  }

  @Test
  void aRoleThatAsksForAnotherExternalIdTellsWhich() throws IOException {
    Role role = account.role("deploy");
    role.demandExternalId("acme-42");
    borrower(anna.createKey().credentials(), role.arn(), "external_id = acme\n");
    JsonObject finding = only("AW305");
    assertTrue(finding.get("what").getAsString().contains("sends another"), finding::toString);
    assertEquals("choice", firstFix(finding).get("kind").getAsString());
  }

  @Test
  void aRoleThatAsksForMfaWantsADevice() throws IOException {
    Role role = account.role("deploy");
    role.demandMfa();
    borrower(anna.createKey().credentials(), role.arn(), "");
    assertTrue(only("AW305").get("what").getAsString().contains("names no MFA device"));
  }

  @Test
  void nobodyIsAskedForAnMfaCode() throws IOException {
    Role role = account.role("deploy");
    role.demandMfa();
    borrower(
        anna.createKey().credentials(),
        role.arn(),
        "mfa_serial = " + anna.enableMfa("phone").serial() + "\n");
    assertEquals(List.of(), findings());
  }

  @Test
  void aTrustPolicyThatNamesOthersIsForItsOwner() throws IOException {
    Role role = account.role("deploy");
    role.trustOnly(account.user("ben"));
    borrower(anna.createKey().credentials(), role.arn(), "");
    JsonObject fix = firstFix(only("AW305"));
    String text = fix.get("text").getAsString();
    assertEquals("human", fix.get("kind").getAsString());
    assertTrue(text.contains("2. A statement in the trust policy of the role (this is missing)"));
    assertTrue(text.contains("\"Principal\": { \"AWS\": \"" + anna.arn() + "\" }"), text);
    assertTrue(text.contains("\"Resource\": \"" + role.arn() + "\""), text);
  }

  @Test
  void aPermissionThatIsMissingIsForOnesOwnAdmin() throws IOException {
    anna.permissions().allowOnly("iam:*");
    borrower(anna.createKey().credentials(), account.role("deploy").arn(), "");
    String text = firstFix(only("AW305")).get("text").getAsString();
    assertTrue(text.contains("1. A policy for the user (this is missing)"), text);
  }

  @Test
  void whereTheRoleMayNotBeLookedAtBothSidesAreNamed() throws IOException {
    Role role = account.role("deploy");
    role.trustOnly(account.user("ben"));
    anna.permissions().allowOnly("sts:*");
    borrower(anna.createKey().credentials(), role.arn(), "");
    JsonObject finding = only("AW305");
    assertTrue(finding.toString().contains("does not say which side is missing"));
    assertFalse(firstFix(finding).get("text").getAsString().contains("missing"));
  }

  @Test
  void keysThatAreRefusedAreTheProblemOfTheirOwnProfile() throws IOException {
    AccessKey key = anna.createKey();
    anna.deleteKey(key.id());
    borrower(key.credentials(), account.role("deploy").arn(), "");
    List<JsonObject> all = findings();
    assertEquals(
        List.of("AW301", "AW305"),
        all.stream().map(one -> one.get("code").getAsString()).sorted().toList());
    assertTrue(all.toString().contains("awsmith doctor work --live --fix"), all::toString);
  }

  @Test
  void aSessionThatIsTooLongIsNoMatterOfTrust() throws IOException {
    borrower(
        anna.createKey().credentials(), account.role("deploy").arn(), "duration_seconds = 7200\n");
    assertTrue(only("AW305").get("what").getAsString().contains("longer than the role allows"));
  }
}
