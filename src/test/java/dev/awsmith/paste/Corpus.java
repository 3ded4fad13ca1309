package dev.awsmith.paste;

import dev.awsmith.profile.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pasted texts under {@code src/test/resources/paste}, each beside what it should become. */
final class Corpus {
  static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
  private static final Path FOLDER = Path.of("src/test/resources/paste");

  private Corpus() {}

  /** A pasted text. */
  record Case(String name, String text) {
    Pasted read() {
      return Pasted.read(text, NOW);
    }

    String expected() {
      return content(FOLDER.resolve(name + ".expected"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> new Case(file.getFileName().toString().replace(".txt", ""), content(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> keys() {
    return cases().stream()
        .filter(pasted -> pasted.read().found() instanceof Found.AccessKeys)
        .toList();
  }

  /** All that was found, in the form of the {@code .expected} files. */
  static String told(Pasted pasted) {
    StringBuilder told = new StringBuilder(told(pasted.found()));
    pasted.cleanings().forEach(cleaning -> told.append("cleaned: ").append(cleaning).append('\n'));
    return told.toString();
  }

  static String told(Found found) {
    return switch (found) {
      case Found.AccessKeys keys ->
          String.join(" + ", keys.notations().stream().map(Notation::code).toList())
              + "\n"
              + told(keys.candidates());
      case Found.ErrorText error -> "error text\n  " + error.text().replace("\n", "\n  ") + "\n";
      case Found.CommandLine command ->
          lines(
              "command", command.words(), "profile", command.profile(), "region", command.region());
      case Found.ConsoleSignIn file ->
          lines("console sign-in", file.message(), "user", file.userName(), "url", file.url());
      case Found.SignInLink link ->
          lines(
              "sign-in link",
              link.url(),
              "left out",
              link.leftOut(),
              "region",
              link.region(),
              "account",
              link.account(),
              "role",
              link.role(),
              "profile",
              link.profile());
      case Found.RoleArn role ->
          lines(
              "role",
              role.arn(),
              "note",
              role.note(),
              "source",
              role.sourceProfile(),
              "mfa",
              role.mfaSerial(),
              "profile",
              role.profile());
      case Found.Nothing nothing -> lines("nothing", nothing.message());
    };
  }

  private static String told(List<Keys> candidates) {
    List<String> told = new ArrayList<>();
    for (Keys keys : candidates) {
      told.add(
          lines(
              "keys",
              keys.credentials().isPresent() ? "usable" : "not usable",
              "id",
              keys.id().map(id -> id.value()),
              "secret",
              keys.secret().map(Secret::reveal),
              "token",
              keys.sessionToken().map(Secret::reveal),
              "profile",
              keys.profile().map(name -> name.name() + " (" + name.source() + ")"),
              "region",
              keys.region(),
              "user",
              keys.userName(),
              "created",
              keys.created(),
              "ends",
              keys.expiration()));
      keys.remarks()
          .forEach(r -> told.add("  " + (r.blocks() ? "blocks: " : "note: ") + r.text() + "\n"));
    }
    return String.join("", told);
  }

  private static String lines(String title, Object first, Object... more) {
    StringBuilder lines = new StringBuilder(title + ": " + first + "\n");
    for (int index = 0; index < more.length; index += 2) {
      String name = more[index].toString();
      ((Optional<?>) more[index + 1])
          .ifPresent(value -> lines.append("  " + name + ": " + value + "\n"));
    }
    return lines.toString();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
