package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Account;
import dev.awsmith.practice.EmbeddedAws;
import dev.awsmith.practice.Partition;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that AWS refuses or regrets, told apart by asking it more than once. */
class LiveKeysTest extends LiveDoctor {
  private static final String TOKEN = "IQoJb3JpZ2luX2VjEOr" + "x9Kq".repeat(80) + "==";

  LiveKeysTest(@TempDir Path home) {
    super(home);
  }

  @Test
  void aKeyThatAwsAcceptsIsWell() {
    work(anna.createKey().credentials());
    assertEquals(List.of(), findings());
  }

  @Test
  void withoutLiveAwsIsNotAsked() {
    work("AKIARTYNJLG43LJTT77O", "x".repeat(20) + "Yz1/".repeat(5), "", "eu-west-1");
    computer.run("doctor").works();
    assertEquals(List.of(), computer.aws.aws().requests());
  }

  @Test
  void aTokenLeftOverIsTriedWithout() {
    work(anna.createKey().credentials(), "aws_session_token = " + TOKEN + "\n", "eu-west-1");
    JsonObject finding = only("AW203");
    assertTrue(firstFix(finding).get("tested").getAsBoolean());
    computer.run("doctor", "--live", "--fix", "--yes").works();
    assertFalse(Computer.read(computer.credentials()).contains(TOKEN));
  }

  @Test
  void aTokenThatIsMissingIsNoMystery() {
    Credentials session = anna.session(Duration.ofHours(1), true);
    work(session.withoutToken());
    JsonObject finding = only("AW202");
    assertTrue(finding.toString().contains("InvalidClientTokenId"), finding::toString);
  }

  @Test
  void whatCouldNotBeAskedAboutBeforeItWasMendedIsAskedAboutThen() throws IOException {
    work(anna.createKey().credentials());
    String misspelt =
        Computer.read(computer.credentials()).replace("aws_access_key_id", "aws_acess_key_id");
    Files.writeString(computer.credentials(), misspelt);

    String told = computer.run("doctor", "--live", "--fix", "--yes").works().out();

    assertTrue(told.contains("FIXED"), told);
    assertTrue(told.contains("AWS asked about: work."), told);
  }

  @Test
  void aKeyThatIsDeletedIsUnknown() {
    AccessKey key = anna.createKey();
    anna.deleteKey(key.id());
    work(key.credentials());
    JsonObject finding = only("AW301");
    assertTrue(finding.getAsJsonArray("why").toString().contains("deleted or turned off"));
    assertFalse(firstFix(finding).get("tested").getAsBoolean());
  }

  @Test
  void aKeyThatIsTurnedOffIsSeenByAnotherKeyOfTheUser() {
    AccessKey off = anna.createKey();
    AccessKey good = anna.createKey();
    off.setActive(false);
    String more =
        "\n[good]\naws_access_key_id = %s\naws_secret_access_key = %s\nregion = eu-west-1\n"
            .formatted(good.credentials().id().value(), good.credentials().secret().reveal());
    work(off.credentials(), more, "eu-west-1");
    only("AW304");
  }

  @Test
  void aKeyOfAnotherPartitionIsTriedThere() {
    Account china = computer.aws.aws().account(new AccountId("444455556666"), Partition.CHINA);
    work(china.user("li").createKey().credentials());
    JsonObject fix = firstFix(only("AW301"));
    assertTrue(fix.get("label").getAsString().contains("cn-north-1"));
    assertTrue(fix.get("tested").getAsBoolean());
  }

  @Test
  void aRegionThatIsNotEnabledIsToldFromABadKey() {
    work(anna.createKey().credentials(), "", "ap-east-1");
    JsonObject finding = only("AW301");
    assertTrue(finding.getAsJsonArray("why").toString().contains("must be enabled"));
    assertTrue(firstFix(finding).get("tested").getAsBoolean());
    assertTrue(firstFix(finding).get("label").getAsString().contains("us-east-1"));
  }

  @Test
  void aWrongSecretIsNoUnknownKey() {
    String secret = anna.createKey().credentials().secret().reveal();
    work(anna.createKey().credentials().id().value(), secret, "", "eu-west-1");
    assertTrue(codes().contains("AW302"));
  }

  @Test
  void swappedValuesAreTriedTheOtherWayRound() {
    Credentials keys = anna.createKey().credentials();
    work(keys.secret().reveal(), keys.id().value(), "", "eu-west-1");
    assertTrue(firstFix(only("AW204")).get("tested").getAsBoolean());
  }

  @Test
  void temporaryKeysThatHaveEndedAreNamedSo() {
    Credentials session = anna.session(Duration.ofHours(-1), true);
    work(
        session,
        "aws_session_token = " + session.sessionToken().orElseThrow().reveal() + "\n",
        "eu-west-1");
    only("AW303");
  }

  @Test
  void oldKeysKeysOfRootAndSecondKeysAreFound() {
    anna.createKey();
    work(anna.createKey(Duration.ofDays(120)).credentials());
    assertEquals(List.of("AW307", "AW309"), codes());
    work(account.root().createKey().credentials());
    only("AW308");
  }

  @Test
  void aClockThatIsOffIsToldThoughTheSdkMadeUpForIt() throws IOException {
    InstantSource late = () -> Instant.now().minus(Duration.ofMinutes(20));
    try (EmbeddedAws elsewhere = EmbeddedAws.start(late)) {
      computer.with("AWS_ENDPOINT_URL", elsewhere.endpoint().toString());
      work(elsewhere.account().user("li").createKey().credentials());
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
}
