package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** A program that is run again and again, with another of its calls going wrong each time. */
record Faults(Begin begin, Judge judge) {
  /** The n-th such call goes wrong: {@code signal=KILL} or {@code error=ENOSPC}. */
  record Fault(String call, String kind, int n) {}

  /** Whether the fault did not take place, and what is not as it must be after it. */
  record Verdict(Fault fault, boolean missed, List<String> violations) {}

  /** The program in a home that nobody has used. */
  interface Begin {
    Strace anew() throws Exception;
  }

  /** A run with a fault, and a look at what it left behind. */
  interface Judge {
    Verdict of(Fault fault) throws Exception;
  }

  /** How often an undisturbed run makes each call. */
  Map<String, Long> calls() throws Exception {
    Map<String, Long> calls = new TreeMap<>();
    for (String kind : List.of(Strace.CHANGES, Strace.OPENS)) {
      calls.putAll(begin.anew().count(kind));
    }
    return calls;
  }

  /**
   * Sees that every fault takes place and does no harm.
   *
   * @param kinds how the n-th call of any name is to go wrong, one kind a run
   * @return how many faults there were
   */
  int survived(String title, IntFunction<List<String>> kinds) throws Exception {
    List<Verdict> verdicts = verdicts(kinds);
    List<Fault> missed = verdicts.stream().filter(Verdict::missed).map(Verdict::fault).toList();
    List<Verdict> bad = verdicts.stream().filter(v -> !v.violations().isEmpty()).toList();
    System.out.printf(
        "%s: %d, missed %d, violations %d%n", title, verdicts.size(), missed.size(), bad.size());
    assertEquals(List.of(), bad);
    assertEquals(List.of(), missed);
    return verdicts.size();
  }

  /** Two runs at a time. */
  private List<Verdict> verdicts(IntFunction<List<String>> kinds) throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Verdict>> futures = new ArrayList<>();
      for (Map.Entry<String, Long> call : calls().entrySet()) {
        for (int n = 1; n <= call.getValue(); n++) {
          for (String kind : kinds.apply(n)) {
            Fault fault = new Fault(call.getKey(), kind, n);
            futures.add(two.submit(() -> judge.of(fault)));
          }
        }
      }
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<Verdict> future : futures) {
        verdicts.add(future.get());
      }
      return verdicts;
    }
  }
}
