package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Proof;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A home folder of its own with AWS files in it, and a disk that looks there. */
final class Sandbox {
  static final Instant NOW = Instant.parse("2026-03-04T10:12:09Z");
  final Path home;
  final Path aws;
  final Path credentials;
  final Path config;
  final Locations locations;

  Sandbox(Path home) throws IOException {
    this.home = home;
    this.aws = home.resolve(".aws");
    this.credentials = aws.resolve("credentials");
    this.config = aws.resolve("config");
    this.locations = Locations.of(Map.of(), home);
  }

  /** Both files, each with one profile, private. */
  Sandbox filled() throws IOException {
    Files.createDirectories(aws);
    put(credentials, "[old]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\n");
    put(config, "[profile old]\nregion = eu-west-1\n");
    return this;
  }

  static void put(Path path, String text) throws IOException {
    Files.writeString(path, text);
    mode(path, "rw-------");
  }

  static void mode(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  Disk disk() {
    return disk(NOW);
  }

  Disk disk(Instant now) {
    return disk(now, Proof::complaint);
  }

  /** Proves nothing, for processes that are to start fast. */
  Disk bare() {
    return disk(NOW, change -> Optional.empty());
  }

  private Disk disk(Instant now, Function<Change, Optional<String>> proof) {
    return new Disk(
        locations,
        proof,
        new Disk.Patience(Duration.ofSeconds(20), Duration.ZERO),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  AwsFiles open() {
    return assertInstanceOf(Opening.Opened.class, disk().open()).files();
  }

  Obstacle refusal() {
    return assertInstanceOf(Opening.Unreadable.class, disk().open()).obstacle();
  }

  Change change(SharedFile which, UnaryOperator<String> edit) {
    return change(open().get(which), edit);
  }

  static Change change(AwsFile before, UnaryOperator<String> edit) {
    String text = edit.apply(before.document().text().toString());
    Text after = Text.of(text);
    return new Change(
        before,
        before.with(IniDocument.of(before.which(), after)),
        List.of(new Edit.Restore(before.which(), after)));
  }

  Change append(SharedFile which, String text) {
    return change(which, old -> old + text);
  }

  WriteOutcome write(Change... changes) {
    return write(disk(), changes);
  }

  static WriteOutcome write(Disk disk, Change... changes) {
    return disk.write(List.of(changes), "Profile \"new\" added", notice -> {});
  }

  Obstacle failure(Change... changes) {
    return assertInstanceOf(WriteOutcome.WriteFailed.class, write(changes)).obstacle();
  }

  /** The names in the AWS folder, but for the lock, which stays for ever. */
  List<String> names() throws IOException {
    try (var all = Files.list(aws)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(".credentials.awsmith-lock"))
          .sorted()
          .toList();
    }
  }
}
