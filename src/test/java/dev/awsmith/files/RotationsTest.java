package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Rotation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final AccessKeyId OLD = new AccessKeyId("AKIARZPUZDIKIUFISP2V");
  private static final String SECRET = "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";
  private static final Credentials NEW = Credentials.longTerm("AKIARZPUZDIKPL2MPL2M", SECRET);
  private static final Rotation INTENT =
      Rotation.intent(List.of("work", "default"), "dev-anna", "eu-west-1", OLD, List.of(OLD), NOON);

  @TempDir private Path home;
  private Rotations rotations;
  private Path journal;

  @BeforeEach
  void open() {
    Locations locations = Locations.of(Map.of("HOME", home.toString()), home);
    rotations = new Rotations(locations);
    journal = locations.state().resolve("journal");
  }

  @Test
  void whereElseTheOldKeyMayBeIsReadBack() {
    Rotation known = INTENT.elsewhere(List.of("ci", "server"));
    rotations.keep(known.created(NEW, NOON));
    assertEquals(List.of("ci", "server"), rotations.all().getFirst().elsewhere());
  }

  @Test
  void aJournalThatDoesNotSayWhereElseTheKeyIsIsReadAllTheSame() throws IOException {
    rotations.keep(INTENT);
    Path file = journal.resolve("rotate-work.json");
    String text = text(file);
    Files.writeString(file, text.replace("\"elsewhere\":[],", ""));
    assertFalse(text(file).contains("elsewhere"));
    assertEquals(List.of(INTENT), rotations.all());
  }

  @Test
  void whatIsKeptIsReadBack() {
    Rotation created = INTENT.created(NEW, NOON.plusSeconds(1));
    assertEquals(Optional.empty(), rotations.keep(INTENT));
    assertEquals(List.of(INTENT), rotations.all());
    assertEquals(Optional.empty(), rotations.keep(created));
    assertEquals(List.of(created), rotations.all());
    Rotation.Trial trial = new Rotation.Trial(7, Duration.ofSeconds(14));
    Rotation off =
        created
            .accepted(trial, NOON.plusSeconds(15))
            .switched("backup", NOON.plusSeconds(16))
            .oldOff(NOON.plusSeconds(17));
    assertEquals(Optional.empty(), rotations.keep(off));
    assertEquals(List.of(off), rotations.all());
    assertEquals(Optional.empty(), rotations.forget("work"));
    assertEquals(List.of(), rotations.all());
  }

  @Test
  void theNextEntryHasItsRoomOnTheDiskBeforeItIsNeeded() throws IOException {
    rotations.keep(INTENT);
    assertEquals(4096, Files.size(journal.resolve("rotate-work.next")));
    assertEquals(4096, Files.size(journal.resolve("rotate-work.json")));
  }

  @Test
  void anEntryThatNeverGotItsNameCounts() throws IOException {
    rotations.keep(INTENT);
    Rotation created = INTENT.created(NEW, NOON);
    Files.write(journal.resolve("rotate-work.next"), RotationText.of(created));
    assertEquals(List.of(created), rotations.all());
  }

  @Test
  void anEntryThatWasCutShortDoesNotCount() throws IOException {
    rotations.keep(INTENT);
    byte[] half = new byte[4096];
    System.arraycopy(RotationText.of(INTENT.created(NEW, NOON.plusSeconds(1))), 0, half, 0, 200);
    Files.write(journal.resolve("rotate-work.next"), half);
    assertEquals(List.of(INTENT), rotations.all());
  }

  @Test
  void theSecretIsOverwrittenInTheFileItStoodIn() throws IOException {
    rotations.keep(INTENT);
    rotations.keep(INTENT.created(NEW, NOON.plusSeconds(1)));
    Path second = Files.createLink(home.resolve("same"), journal.resolve("rotate-work.json"));
    assertTrue(text(second).contains(SECRET));
    rotations.keep(INTENT.created(NEW, NOON).switched("backup", NOON.plusSeconds(2)));
    assertFalse(text(second).contains(SECRET));
    assertFalse(text(journal.resolve("rotate-work.json")).contains(SECRET));
  }

  @Test
  void nobodyElseMayRead() throws IOException {
    rotations.keep(INTENT);
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(journal.resolve("rotate-work.json"))));
  }

  @Test
  void aNameWithSlashesStaysInTheFolder() {
    Rotation odd =
        Rotation.intent(List.of("../../x"), "dev-anna", "eu-west-1", OLD, List.of(OLD), NOON);
    assertEquals(Optional.empty(), rotations.keep(odd));
    assertEquals(List.of(odd), rotations.all());
    assertFalse(Files.exists(journal.resolve("rotate-../../x.json")));
  }

  @Test
  void whereNothingCanBeWrittenThatIsAnAnswer() throws IOException {
    Files.createDirectories(journal.getParent());
    Files.writeString(journal, "in the way");
    assertTrue(rotations.keep(INTENT).isPresent());
  }

  @Test
  void aRotationNeverPrintsItsSecret() {
    assertFalse(INTENT.created(NEW, NOON).toString().contains(SECRET));
  }

  private static String text(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.ISO_8859_1);
  }
}
