package dev.awsmith.diagnosis.live;

import dev.awsmith.diagnosis.Evidence;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What AWS answered, as evidence of what was known without it. */
final class Witness {
  private Witness() {}

  /** Which fault a successful trial bears out. */
  static Optional<String> code(Trial.Kind kind) {
    return switch (kind) {
      case WITHOUT_TOKEN -> Optional.of("AW203");
      case SWAPPED -> Optional.of("AW204");
      case AS_IT_IS, HOME_REGION, OTHER_PARTITION -> Optional.empty();
    };
  }

  /** Marks the fix as tested. Whether there was such a finding. */
  static boolean borneOut(List<Finding> findings, Answer.Accepted accepted) {
    Trial trial = accepted.trial();
    boolean found = false;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.where().name().equals(trial.profile())
          && Optional.of(finding.code()).equals(code(trial.kind()))) {
        findings.set(i, tested(add(finding, "Tried just now with this mended: AWS accepted it.")));
        found = true;
      }
    }
    return found;
  }

  private static Finding tested(Finding finding) {
    List<Fix> fixes = new ArrayList<>(finding.fixes());
    if (!fixes.isEmpty()) {
      fixes.set(0, fixes.getFirst().withTested());
    }
    return finding.fixes(fixes);
  }

  /** Adds evidence that does not make another finding of it. */
  static Finding add(Finding finding, String evidence) {
    List<Evidence> more = new ArrayList<>(finding.evidence());
    more.add(new Evidence(Optional.empty(), evidence));
    return new Finding(
        finding.fault(),
        finding.where(),
        finding.title(),
        finding.what(),
        finding.why(),
        more,
        finding.fixes(),
        finding.otherwise(),
        finding.content());
  }
}
