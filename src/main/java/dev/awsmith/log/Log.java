package dev.awsmith.log;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where lines go: to a file, to a person, to both, or as usual nowhere. */
public final class Log {
  private static volatile PrintStream file;
  private static volatile PrintStream person;

  private Log() {}

  public static boolean isOn() {
    return file != null || person != null;
  }

  /** From now on lines go nowhere. */
  public static synchronized void close() {
    if (file != null) {
      file.close();
    }
    file = null;
    person = null;
  }

  /** From now on lines are added to this file, which is made for its owner alone. */
  public static synchronized void toFile(Path path) throws IOException {
    if (!Files.exists(path)
        && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    file =
        new PrintStream(
            Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            true,
            StandardCharsets.UTF_8);
  }

  /** From now on a person sees what is asked and decided. */
  public static void toPerson(PrintStream out) {
    person = out;
  }

  /** What is asked or decided. */
  public static void say(String line) {
    if (person != null) {
      person.println("awsmith: " + Redacted.of(line));
    }
    detail(line);
  }

  /** What only the file is told. */
  static void detail(String line) {
    PrintStream open = file;
    if (open != null) {
      open.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + Redacted.of(line));
    }
  }

  static boolean hasFile() {
    return file != null;
  }
}
