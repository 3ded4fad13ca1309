package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.files.SmallDisk;
import dev.awsmith.practice.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full, or becomes so: no key is created that cannot be kept. */
class RotationDiskTest {
  @TempDir private Path folder;
  private int refused;
  private int stopped;

  @Test
  void aKeyIsCreatedOnlyWhereItCanBeKept() throws IOException {
    try (SmallDisk disk = SmallDisk.at(folder, "512k")) {
      for (int pages = 0; !rotates(disk, pages); pages++) {
        assertTrue(pages < 40, "it never ends");
      }
    }
    System.out.println(
        "rotation on a full disk: "
            + refused
            + " refused before a key was created, "
            + stopped
            + " stopped later and gone on, 0 secrets lost");
    assertTrue(refused > 2 && stopped > 0, refused + " and " + stopped);
  }

  /** Whether so many pages are enough; where they are not, it goes on when there is room. */
  private boolean rotates(SmallDisk disk, int pages) throws IOException {
    Path home = disk.folder().resolve("home");
    try (RotationStage stage = new RotationStage(home)) {
      disk.leave(pages);
      int exit = stage.rotate("--yes", "--grace", "off");
      String said = pages + " pages: " + stage.out + stage.err;
      assertEquals(List.of(), stage.violations(), said);
      if (exit != 0) {
        assertEquals(7, exit, said);
        assertTrue(said.contains("no space left on device"), said);
        boolean created = stage.anna.keys().size() > 1;
        assertEquals(created, asked(stage), said);
        assertEquals(created, !stage.open().isEmpty(), said);
        assertFalse(created && stage.open().getFirst().newKey().isEmpty(), said);
        stopped += created ? 1 : 0;
        refused += created ? 0 : 1;
        disk.empty();
        assertEquals(0, stage.recover("--resume"), () -> said + stage.out + stage.err);
      }
      assertEquals(List.of(), stage.violationsAtTheEnd(), said);
      disk.empty();
      remove(home);
      return exit == 0;
    }
  }

  private static boolean asked(RotationStage stage) {
    return stage.aws.requests().stream()
        .map(Request::operation)
        .anyMatch("CreateAccessKey"::equals);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
