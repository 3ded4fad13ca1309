package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsmith.flow.Traveller;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import dev.awsmith.practice.Propagation;
import dev.awsmith.practice.Service;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateCommandTest {
  private RotationStage stage;

  @BeforeEach
  void open(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @Test
  void bothProfilesWithTheKeyGetTheNewOneAndTheOldOneStaysOn() {
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
    AccessKey fresh = stage.fresh();
    assertEquals(
        RotationStage.credentials(fresh.credentials()), stage.credentialsFile(), "nothing else");
    assertTrue(stage.old.isActive());
    assertEquals(Rotation.Phase.SWITCHED, stage.open().getFirst().phase());
  }

  @Test
  void theSecretIsOnlyInTheCredentialsAndTheirBackup() throws IOException {
    stage.rotate("--yes");
    String secret = stage.fresh().credentials().secret().reveal();
    assertFalse((stage.out + stage.err).contains(secret));
    try (Stream<Path> files = Files.walk(stage.home)) {
      List<Path> holders =
          files
              .filter(Files::isRegularFile)
              .filter(file -> holds(file, secret))
              .map(Path::getFileName)
              .sorted()
              .toList();
      assertEquals(List.of(Path.of("credentials"), Path.of("credentials.after")), holders);
    }
  }

  @Test
  void theJournalIsForItsOwnerAlone() throws IOException {
    stage.rotate("--yes");
    assertEquals("rwx------", mode(stage.journal()));
    try (Stream<Path> files = Files.list(stage.journal())) {
      files.forEach(file -> assertEquals("rw-------", mode(file), file.toString()));
    }
  }

  @Test
  void theOldKeyIsTurnedOffWhenThatIsAsked() {
    assertEquals(0, stage.rotate("--yes", "--grace", "off"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
    assertEquals(Rotation.Phase.OLD_OFF, stage.open().getFirst().phase());
  }

  @Test
  void theOldKeyIsTurnedOffWhereThatIsSet() {
    stage.set("grace = \"off\"\n");
    assertEquals(0, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
  }

  @Test
  void anOptionBeatsWhatIsSet() {
    stage.set("grace = \"off\"\n");
    assertEquals(8, stage.rotate("--yes", "--grace", "keep"), () -> stage.out + stage.err);
    assertTrue(stage.old.isActive());
  }

  @Test
  void whatIsSetIsChosenBeforehandWhereAPersonIsAsked() {
    assertEquals("keep", stage.begin().answer("rotate").value("fate"));
    stage.set("grace = \"off\"\n");
    assertEquals("off", stage.begin().answer("resume").value("fate"));
  }

  @Test
  void whatIsSetIsChosenBeforehandForAKeyThatIsOffToo() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals("off", stage.begin().answer("resume").value("fate"));
    stage.set("grace = \"delete\"\n");
    assertEquals("delete", stage.begin().answer("resume").value("fate"));
    stage.set("grace = \"keep\"\n");
    assertEquals("off", stage.begin().answer("resume").value("fate"));
  }

  @Test
  void whereElseTheKeyMayBeIsStillKnownWhenItIsGoneOnWith() {
    stage.rotate("--yes", "--elsewhere", "ci,server");
    assertTrue(stage.out.contains("Update the secrets of your CI"), stage.out);
    Traveller later = stage.begin().answer("resume");
    assertFalse(later.text().contains("(suggested)"), later.text());
    later
        .answer("go", "fate", "off")
        .sees("Update the servers that use it", "Update the secrets of your CI");
  }

  @Test
  void theOldKeyIsDeletedOnlyWithItsLastFourCharacters() {
    assertEquals(2, stage.rotate("--yes", "--grace", "delete"));
    assertEquals(2, stage.anna.keys().size());
    assertTrue(stage.old.isActive());
    String tail = stage.old.id().lastFour();
    assertEquals(
        0,
        stage.rotate("--finish", "--grace", "delete", "--confirm", tail),
        () -> stage.out + stage.err);
    assertEquals(
        List.of(stage.fresh().id()), stage.anna.keys().stream().map(AccessKey::id).toList());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aWordThatIsNoneOfItsIsRefusedBeforeAnythingIsDone() {
    assertEquals(2, stage.rotate("--yes", "--grace", "of"));
    assertTrue(stage.err.contains("\"of\" is none of keep, off, delete."), stage.err);
    assertEquals(0, stage.aws.requests().size());
  }

  @Test
  void aKeyThatIsOffAlreadyMayBeTurnedOff() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(0, stage.rotate("--finish"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
  }

  @Test
  void aProfileThatIsLeftOutKeepsTheOldKey() {
    stage.rotate("--yes", "--also", "");
    assertTrue(
        stage
            .credentialsFile()
            .startsWith("[default]\naws_access_key_id = " + stage.old.id().value()));
  }

  @Test
  void aKeyThatIsYoungEnoughIsLeftAlone() {
    assertEquals(0, stage.rotate("--if-older-than", "88", "--yes", "--no-input", "--json"));
    assertTrue(stage.out.contains("\"state\": \"not_due\""), stage.out);
    assertEquals(1, stage.anna.keys().size());
    int asked = stage.aws.requests().size();
    assertEquals(0, stage.rotate("--if-older-than", "88", "--yes"));
    assertEquals(asked, stage.aws.requests().size(), "the age is known without asking again");
  }

  @Test
  void anOlderKeyIsReplacedByCron() {
    assertEquals(8, stage.rotate("--if-older-than", "80", "--yes", "--no-input", "--json"));
    assertTrue(stage.out.contains("\"state\": \"grace\""), stage.out);
    assertTrue(
        stage.out.contains("\"resume\": \"awsmith rotate work --finish --grace off\""), stage.out);
    assertEquals(0, stage.rotate("--if-older-than", "80", "--yes", "--json"), "the next day");
  }

  @Test
  void aScriptIsToldWhenWhichStepWasDone() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(7)));
    assertEquals(8, stage.rotate("--yes", "--json"));
    JsonObject json = JsonParser.parseString(stage.out).getAsJsonObject();
    List<JsonObject> steps =
        json.getAsJsonArray("steps").asList().stream().map(JsonElement::getAsJsonObject).toList();
    assertEquals(
        List.of("create done", "accepted done", "switch done", "old_key pending"),
        steps.stream()
            .map(step -> step.get("name").getAsString() + " " + step.get("state").getAsString())
            .toList());
    List<Instant> times =
        steps.subList(0, 3).stream()
            .map(step -> Instant.parse(step.get("at").getAsString()))
            .toList();
    assertEquals(times.stream().sorted().toList(), times);
    assertTrue(steps.get(3).get("at").isJsonNull());
    int attempts = steps.get(1).get("attempts").getAsInt();
    int waited = steps.get(1).get("waited_s").getAsInt();
    assertTrue(attempts >= 6 && waited >= 2 * attempts && waited < 60, steps.get(1).toString());
    assertEquals("[\"work\",\"default\"]", steps.get(2).get("profiles").toString());
    assertEquals(
        Set.of("id", "status", "last_used_at", "last_used_service"),
        json.getAsJsonObject("old_key").keySet());
  }

  @Test
  void withoutConsentNothingIsDone() {
    assertEquals(2, stage.rotate("--no-input"));
    assertEquals(1, stage.anna.keys().size());
  }

  @Test
  void aDryRunShowsTheLinesAndDoesNothing() {
    assertEquals(0, stage.rotate("--dry-run"), () -> stage.out + stage.err);
    assertTrue(stage.out.contains("credentials"), stage.out);
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aKeyThatIsKnownLateIsWaitedFor() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(14)));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void iamIsWaitedForWhenOnlyStsKnowsTheKey() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(30)).in(Service.IAM));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
    long tries =
        stage.aws.requests().stream()
            .filter(r -> r.operation().equals("GetCallerIdentity"))
            .count();
    assertTrue(tries > 15, "tries " + tries);
  }

  @Test
  void oneRefusalAmongGoodAnswersBeginsTheCountAnew() {
    stage.aws.propagate(
        (service, request, age) -> isOld(age) || !Set.of(1, 2, 5, 7).contains(request));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
  }

  @Test
  void aKeyThatIsNeverKnownLeavesTheFilesAloneAndIsTakenBack() {
    stage.aws.propagate((service, request, age) -> age.compareTo(Duration.ofHours(1)) > 0);
    assertEquals(8, stage.rotate("--yes", "--wait", "30s"));
    assertEquals(RotationStage.credentials(stage.old.credentials()), stage.credentialsFile());
    assertEquals(2, stage.anna.keys().size());
    assertEquals(0, stage.rotate("--rollback"), () -> stage.out + stage.err);
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aRotationIsTakenBackAfterTheOldKeyWasTurnedOff() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(0, stage.rotate("--rollback"), () -> stage.out + stage.err);
    assertTrue(stage.old.isActive());
    assertEquals(1, stage.anna.keys().size());
    assertEquals(RotationStage.credentials(stage.old.credentials()), stage.credentialsFile());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aLostReplyLeavesAKeyWithoutSecretThatIsDeletedWithConsent() {
    stage.aws.faults().next("CreateAccessKey", new Fault.Drop(Moment.AFTER));
    assertEquals(8, stage.rotate("--yes", "--no-input"), () -> stage.out + stage.err);
    String tail = stage.fresh().id().lastFour();
    String resume = "awsmith rotate work --resume --yes --confirm " + tail;
    assertTrue(stage.err.contains("its secret was never received"), stage.err);
    assertTrue(stage.err.contains(resume), stage.err);
    assertEquals(Rotation.Phase.INTENT, stage.open().getFirst().phase());
    assertEquals(8, stage.rotate("--resume", "--json"));
    assertTrue(stage.out.contains("\"resume\": \"" + resume + "\""), stage.out);
    assertTrue(stage.out.contains("\"state\": \"intent\""), stage.out);
    assertEquals(0, stage.rotate("--rollback", "--confirm", tail), () -> stage.out + stage.err);
    assertEquals(1, stage.anna.keys().size());
  }

  @Test
  void theCommandThatIsToldAfterALostReplyGoesOnToTheEnd() {
    stage.aws.faults().next("CreateAccessKey", new Fault.Drop(Moment.AFTER));
    stage.rotate("--yes");
    String tail = stage.fresh().id().lastFour();
    assertEquals(8, stage.rotate("--resume", "--yes", "--confirm", tail), () -> stage.err);
    assertTrue(stage.out.startsWith("Rotated. 2 profiles use the new key"), stage.out);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void aRunThatIsStoppedByAFullDiskTellsAScriptHowToGoOn() {
    stage.meddle(
        world ->
            effect ->
                effect instanceof Effect.WriteChanges
                    ? new Event.FileTrouble(Problem.of(ExitCode.FILES, "The disk is full."))
                    : world.apply(effect));
    assertEquals(7, stage.rotate("--yes", "--json"));
    assertTrue(stage.out.contains("\"state\": \"accepted\""), stage.out);
    assertTrue(stage.out.contains("\"title\": \"The disk is full.\""), stage.out);
    assertTrue(stage.out.contains("\"resume\": \"awsmith rotate work --resume\""), stage.out);
  }

  @Test
  void aThrottledCreationIsNoCreation() {
    stage.aws.faults().next("CreateAccessKey", Fault.throttle());
    assertEquals(5, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void whoMayNotCreateKeysIsToldThePolicyToAskFor() {
    stage.anna.permissions().allowOnly("iam:ListAccessKeys", "iam:UpdateAccessKey");
    assertEquals(6, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertTrue(stage.err.contains("Your user may not create keys."), stage.err);
    assertTrue(stage.err.contains("iam:UpdateAccessKey"), stage.err);
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aRotationThatIsNotOverIsNotBegunAgain() {
    stage.rotate("--yes");
    assertEquals(8, stage.rotate("--yes"));
    assertTrue(stage.err.contains("is not finished; its last step was just now."), stage.err);
    assertEquals(8, stage.rotate("--status"));
    assertTrue(stage.out.matches("(?s)work, default: grace since [-\\dT:]{19}Z, .*"), stage.out);
  }

  @Test
  void aKeyThatWasReplacedLatelyIsNotReplacedAgainBeforeTheOldOneIsDealtWith() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(8, stage.rotate("--yes"));
    assertTrue(stage.err.contains("the old one was turned off just now."), stage.err);
    assertEquals(0, stage.run("list", "--json"));
    assertTrue(stage.out.contains("\"age_days\": 0"), stage.out);
  }

  @Test
  void theAgeOfAKeyIsListedOnceAwsHasToldIt() {
    stage.run("list", "--json");
    assertTrue(stage.out.contains("\"age_days\": null"), stage.out);
    stage.rotate("--dry-run");
    stage.run("list", "--json");
    assertTrue(stage.out.contains("\"age_days\": 87"), stage.out);
    assertTrue(stage.out.contains("\"status\": \"due\""), stage.out);
    stage.run("list", "--json", "--max-age", "80");
    assertTrue(stage.out.contains("\"status\": \"overdue\""), stage.out);
  }

  @Test
  void anMfaCodeOpensTheWayWhereAPlainKeyIsForbidden() {
    var phone = stage.anna.enableMfa("anna-phone");
    stage.anna.permissions().demandMfa("iam:*");
    assertEquals(4, stage.rotate("--yes"));
    assertEquals(
        8,
        stage.rotate("--yes", "--mfa-device", phone.serial(), "--mfa-code", phone.code()),
        () -> stage.out + stage.err);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void theDeviceIsTheOneThatAwsNames() {
    var phone = stage.anna.enableMfa("some-other-name");
    stage.anna.permissions().demandMfa("iam:CreateAccessKey");
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    assertEquals(8, stage.rotate("--yes", "--mfa-code", phone.code()), () -> stage.err);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void ofSeveralDevicesOneIsChosen() {
    stage.anna.enableMfa("old-phone");
    var phone = stage.anna.enableMfa("new-phone");
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    assertEquals(4, stage.rotate("--yes", "--mfa-code", phone.code()));
    assertTrue(stage.err.contains("--mfa-device"), stage.err);
    assertEquals(
        8,
        stage.rotate("--yes", "--mfa-device", phone.serial(), "--mfa-code", phone.code()),
        () -> stage.err);
  }

  @Test
  void whereAwsDoesNotNameTheDeviceTheProfileDoes() throws IOException {
    var phone = stage.anna.enableMfa("some-other-name");
    stage.anna.permissions().demandMfa("iam:*");
    Files.writeString(
        stage.home.resolve(".aws/config"),
        RotationStage.CONFIG + "mfa_serial = " + phone.serial() + "\n");
    assertEquals(8, stage.rotate("--yes", "--mfa-code", phone.code()), () -> stage.err);
  }

  @Test
  void whoHasNoDeviceIsNotAskedForACode() {
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    assertEquals(6, stage.rotate("--yes"));
    assertTrue(stage.err.contains("Your user may not turn its keys on or off."), stage.err);
  }

  @Test
  void aClockThatIsWrongIsNoObstacle() {
    stage.wait(Duration.ofHours(2));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
  }

  @Test
  void aSecondKeyHasToGoFirst() {
    AccessKey other = stage.anna.createKey(Duration.ofDays(300));
    assertEquals(2, stage.rotate("--yes"));
    assertEquals(2, stage.anna.keys().size());
    assertEquals(
        8,
        stage.rotate("--yes", "--delete-first", other.id().lastFour()),
        () -> stage.out + stage.err);
    assertFalse(stage.anna.keys().contains(other));
  }

  @Test
  void aRootKeyIsNotRotated() throws IOException {
    Files.writeString(
        stage.home.resolve(".aws/credentials"),
        RotationStage.credentials(stage.account.root().createKey().credentials()));
    assertEquals(2, stage.rotate("--yes"));
    assertTrue(stage.err.contains("Do not rotate a root key, delete it."), stage.err);
  }

  @Test
  void theNewKeyNeedNotBeKnownToIamWhenTheOldOneIsTurnedOff() {
    stage.aws.propagate(
        (service, request, age) -> isOld(age) || service != Service.IAM || request <= 6);
    assertEquals(0, stage.rotate("--yes", "--grace", "off"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
  }

  private static boolean isOld(Duration age) {
    return age.compareTo(Duration.ofDays(1)) > 0;
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
