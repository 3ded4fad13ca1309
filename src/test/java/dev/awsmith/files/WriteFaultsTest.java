package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.files.Faults.Fault;
import dev.awsmith.files.Faults.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the writing process at every call that changes something, and makes such calls fail: with
 * {@code -Dawsmith.faults=all} every call in every way, otherwise full disk and I/O error in turns,
 * and of the longer run with both files every second call.
 */
class WriteFaultsTest {
  private static final String KILL = "signal=KILL";
  private static final List<String> ERRORS =
      List.of("error=ENOSPC", "error=EIO", "error=EDQUOT", "error=EROFS", "error=EACCES");
  private static final boolean ALL = "all".equals(System.getProperty("awsmith.faults"));
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"one", "both"})
  void whateverGoesWrongTheFilesAreOldOrNewAndPrivate(String files) throws Exception {
    String missing = Strace.missing();
    assumeTrue(missing.isEmpty(), missing);
    faults(files).survived("write faults, " + files, n -> kinds(files, n));
  }

  private Faults faults(String files) {
    return new Faults(() -> strace(home().home, files), fault -> judge(files, fault));
  }

  private static List<String> kinds(String files, int n) {
    return Stream.concat(Stream.of(KILL), errors(files, n).stream()).toList();
  }

  private static List<String> errors(String files, int n) {
    if (ALL) {
      return ERRORS;
    }
    return files.equals("one")
        ? List.of(ERRORS.get(n % 2))
        : n % 2 == 0 ? List.of() : List.of(ERRORS.get(n / 2 % 2));
  }

  @Test
  void aWriteThatComesInJustBeforeTheRenameIsGivenItsPlaceBack() throws Exception {
    String missing = Strace.missing();
    assumeTrue(missing.isEmpty(), missing);
    Sandbox sandbox = home();
    Strace strace = strace(sandbox.home, "one");
    String rename =
        faults("one").calls().keySet().stream()
            .filter(c -> c.startsWith("rename"))
            .findFirst()
            .orElseThrow();
    CompletableFuture<Strace.Run> run = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                // The first rename is that of the backup's manifest.
                run.complete(strace.fail(rename, "delay_enter=2000000", 2));
              } catch (Exception e) {
                run.completeExceptionally(e);
              }
            });
    while (Files.notExists(sandbox.aws.resolve(".credentials.awsmith-old")) && !run.isDone()) {
      LockSupport.parkNanos(1_000_000);
    }

    Files.writeString(sandbox.credentials, "[theirs]\n");

    assertEquals(3, run.get().exit());
    assertEquals("[theirs]\n", Files.readString(sandbox.credentials));
    assertEquals(List.of("config", "credentials"), sandbox.names());
  }

  private Verdict judge(String files, Fault fault) throws Exception {
    Sandbox sandbox = home();
    boolean both = files.equals("both");
    List<String> old = List.of(read(sandbox.credentials), read(sandbox.config));
    List<String> fresh =
        List.of(old.get(0) + WriteOnce.NEW, both ? old.get(1) + WriteOnce.NEW : old.get(1));
    List<String> violations = new ArrayList<>();

    Strace.Run run = strace(sandbox.home, files).fail(fault.call(), fault.kind(), fault.n());

    List<String> now = List.of(read(sandbox.credentials), read(sandbox.config));
    for (int i = 0; i < 2; i++) {
      if (!now.get(i).equals(old.get(i)) && !now.get(i).equals(fresh.get(i))) {
        violations.add("a file is neither old nor new: " + now);
      }
    }
    if (run.exit() == 0 && !now.equals(fresh)) {
      violations.add("said it was saved: " + now);
    }
    violations.addAll(open(sandbox.home));
    sandbox.disk().recover();
    now = List.of(read(sandbox.credentials), read(sandbox.config));
    if (!now.equals(old) && !now.equals(fresh)) {
      violations.add("half of the change was made: " + now);
    }
    WriteOnce.run(sandbox, both);
    now = List.of(read(sandbox.credentials), read(sandbox.config));
    if (!now.equals(fresh) || !leftovers(sandbox).isEmpty()) {
      violations.add("a second run does not mend it: " + now + leftovers(sandbox));
    }
    return new Verdict(fault, !run.faulted(), violations);
  }

  /** Beside the files there may be the backups, if the state folder failed. */
  private static List<String> leftovers(Sandbox sandbox) throws IOException {
    List<String> names = new ArrayList<>(sandbox.names());
    names.removeAll(List.of("config", "credentials", ".awsmith"));
    return names;
  }

  private static Strace strace(Path home, String files) {
    return new Strace(
        home, WriteOnce.class, files, watched(home, Strace.OPENS), watched(home, Strace.CHANGES));
  }

  private static List<Path> watched(Path home, String calls) {
    Path aws = home.resolve(".aws");
    Path state = home.resolve(".local/state/awsmith");
    Path set = state.resolve("backups/2026-03-04T10-12-09");
    Path journal = aws.resolve(".awsmith-txn");
    List<Path> paths = new ArrayList<>(List.of(home, aws, journal, set));
    for (String name : List.of("credentials", "config")) {
      paths.add(aws.resolve("." + name + ".awsmith-tmp"));
      if (!calls.equals(Strace.OPENS)) {
        paths.add(aws.resolve(name));
        paths.add(aws.resolve("." + name + ".awsmith-old"));
      }
    }
    for (Path folder : List.of(journal, set)) {
      for (String name : List.of("credentials", "config")) {
        paths.add(folder.resolve(name + ".before"));
        paths.add(folder.resolve(name + ".after"));
      }
      paths.add(folder.resolve("manifest.tmp"));
    }
    paths.add(aws.resolve(".credentials.awsmith-lock"));
    for (Path folder = set.getParent(); !folder.equals(home); folder = folder.getParent()) {
      paths.add(folder);
    }
    return paths;
  }

  private Sandbox home() throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Sandbox sandbox = new Sandbox(home);
    Files.createDirectory(sandbox.aws, Durable.only("rwx------"));
    return sandbox.filled();
  }

  private static String read(Path path) throws IOException {
    return Files.exists(path) ? Files.readString(path) : "(no file)";
  }

  /** What others than the owner may look into. */
  private static List<String> open(Path home) throws IOException {
    List<PosixFilePermission> others =
        Stream.of(PosixFilePermission.values()).filter(p -> !p.name().startsWith("OWNER")).toList();
    List<String> open = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.toList()) {
        if (Files.getPosixFilePermissions(path).stream().anyMatch(others::contains)) {
          open.add("others may read " + path);
        }
      }
    }
    return open;
  }
}
