package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.files.Faults.Fault;
import dev.awsmith.files.Faults.Verdict;
import dev.awsmith.profile.Rotation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process at every call with which it writes the journal of a rotation, and makes every
 * second such call fail: what the journal said last is never lost, and its secret never stays.
 */
class JournalFaultsTest {
  private static final String KILL = "signal=KILL";
  private static final List<String> ERRORS = List.of("error=ENOSPC", "error=EIO");
  @TempDir Path folder;

  @Test
  void whateverGoesWrongTheJournalSaysWhatItSaidLastOrWhatItWasTold() throws Exception {
    String missing = Strace.missing();
    assumeTrue(missing.isEmpty(), missing);

    int faults =
        new Faults(() -> strace(home()), this::judge)
            .survived("journal faults", JournalFaultsTest::kinds);

    assertTrue(faults > 40, () -> faults + " faults");
  }

  private static List<String> kinds(int n) {
    return n % 2 == 0 ? List.of(KILL) : List.of(KILL, ERRORS.get(n / 2 % 2));
  }

  private Verdict judge(Fault fault) throws Exception {
    Path home = home();
    Strace.Run run = strace(home).fail(fault.call(), fault.kind(), fault.n());

    List<String> violations = new ArrayList<>();
    List<Rotation> phases = KeepOnce.phases();
    Rotations rotations = KeepOnce.rotations(home);
    int kept = Files.exists(KeepOnce.kept(home)) ? lines(KeepOnce.kept(home)) : 0;
    boolean over = kept == phases.size();
    List<Rotation> now = rotations.all();
    boolean saysTheLast = kept > 0 && now.equals(List.of(phases.get(kept - 1)));
    boolean saysTheNext = !over && now.equals(List.of(phases.get(kept)));
    boolean saysNothing = now.isEmpty() && (over || kept == 0);
    if (!saysTheLast && !saysTheNext && !saysNothing) {
      violations.add("kept were " + kept + ", and it says " + now);
    }
    if (over && !holders(home).isEmpty()) {
      violations.add("the secret stays: " + holders(home));
    }
    if (run.exit() == 0 && !saysNothing) {
      violations.add("forgotten, and it says " + now);
    }
    if (rotations.keep(phases.getLast()).isPresent() || !holders(home).isEmpty()) {
      violations.add("a later write does not mend it: " + holders(home));
    }
    if (rotations.forget("work").isPresent() || !rotations.all().isEmpty()) {
      violations.add("it cannot be forgotten");
    }
    return new Verdict(fault, !run.faulted(), violations);
  }

  private static Strace strace(Path home) {
    Path state = Locations.of(Map.of(), home).state();
    Path journal = state.resolve("journal");
    List<Path> paths =
        new ArrayList<>(
            List.of(
                journal, journal.resolve("rotate-work.json"), journal.resolve("rotate-work.next")));
    for (Path above = state; !above.equals(home); above = above.getParent()) {
      paths.add(above);
    }
    return new Strace(home, KeepOnce.class, "", paths, paths);
  }

  private static int lines(Path path) throws IOException {
    return Files.readAllLines(path).size();
  }

  private static List<Path> holders(Path home) throws IOException {
    List<Path> holders = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        if (Files.readString(path, StandardCharsets.ISO_8859_1).contains(KeepOnce.SECRET)) {
          holders.add(path);
        }
      }
    }
    return holders;
  }

  private Path home() throws IOException {
    return Files.createTempDirectory(folder, "home");
  }
}
