package dev.awsmith.diagnosis;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with a set-up.
 *
 * @param findings the worst first
 * @param lookedAt what was looked at, in words: {@code 2 files}, {@code 6 profiles}
 */
public record Diagnosis(List<Finding> findings, List<String> lookedAt) {
  public static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.where().spot().isEmpty())
          .thenComparing(finding -> finding.where().spot().map(Where.Spot::path).orElse(""))
          .thenComparing(finding -> finding.where().spot().map(Where.Spot::line).orElse(0))
          .thenComparing(Finding::code);

  public Diagnosis {
    findings = List.copyOf(findings);
    lookedAt = List.copyOf(lookedAt);
  }

  public static Diagnosis of(Scene scene) {
    return of(scene, Rules.all());
  }

  static Diagnosis of(Scene scene, List<Rule> rules) {
    List<Finding> findings = new ArrayList<>(check(Rules.ofEncoding(), scene));
    findings.addAll(check(rules, scene.recoded()));
    if (findings.isEmpty()) {
      findings.addAll(check(Rules.lastResort(), scene));
    }
    findings.sort(WORST_FIRST);
    return new Diagnosis(findings, lookedAt(scene));
  }

  private static List<Finding> check(List<Rule> rules, Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        findings.addAll(rule.check(scene));
      } catch (RuntimeException e) {
        findings.add(Crash.of(rule, e));
      }
    }
    return findings;
  }

  private static List<String> lookedAt(Scene scene) {
    AwsFiles files = scene.files();
    return List.of(
        count(2, "file"),
        count(files.profiles().size(), "profile"),
        count(scene.variables().all().size(), "variable"),
        count(
            (int) scene.shellFiles().stream().map(set -> set.path()).distinct().count(),
            "shell file"));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /**
   * The edits of all automatic fixes that can be made together. Those that get into each other's
   * way are left for a next diagnosis, after these were made.
   */
  public List<Edit> automaticEdits(AwsFiles files) {
    List<List<Edit>> fixes =
        findings.stream().flatMap(finding -> finding.automatic().stream()).map(Fix::edits).toList();
    List<Edit> together = new ArrayList<>();
    add(files, fixes, together);
    return List.copyOf(together);
  }

  /** All of them at once where that holds, for a proof takes long; else one half and the other. */
  private static void add(AwsFiles files, List<List<Edit>> fixes, List<Edit> together) {
    Set<Edit> tried = new LinkedHashSet<>(together);
    fixes.forEach(tried::addAll);
    if (tried.size() == together.size()) {
      return;
    }
    if (holds(files, List.copyOf(tried))) {
      together.clear();
      together.addAll(tried);
    } else if (fixes.size() > 1) {
      int half = fixes.size() / 2;
      add(files, fixes.subList(0, half), together);
      add(files, fixes.subList(half, fixes.size()), together);
    }
  }

  private static boolean holds(AwsFiles files, List<Edit> edits) {
    try {
      List<Change> changes = files.plan(edits);
      return changes.stream().allMatch(change -> Proof.complaint(change).isEmpty());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
