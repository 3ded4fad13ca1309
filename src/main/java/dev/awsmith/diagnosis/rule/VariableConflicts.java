package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.environment.Conflict;
import dev.awsmith.environment.Conflicts;
import dev.awsmith.environment.LineEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Variables that make tools do other than the files say. */
public final class VariableConflicts implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Conflicts.find(scene.variables(), scene.files(), scene.shellFiles()).stream()
        .map(conflict -> finding(scene, conflict))
        .toList();
  }

  private static Finding finding(Scene scene, Conflict conflict) {
    Finding finding =
        Finding.of(fault(conflict), Where.SHELL, conflict.variables().getFirst())
            .titled(conflict.headline())
            .what(conflict.meaning())
            .because("They were set in this terminal, or in a file that it reads at its start.")
            .fixes(fixes(scene, conflict))
            .otherwise("Tools go on using the variables in every terminal that has them.");
    for (String evidence : conflict.evidence()) {
      finding = finding.seen(evidence, evidence);
    }
    return finding;
  }

  private static Fault fault(Conflict conflict) {
    return switch (conflict.code()) {
      case "AW112" -> Fault.VARIABLE_NAMES_NO_FILE;
      case "AW202" -> Fault.TOKEN_MISSING;
      case "AW203" -> Fault.TOKEN_LEFT_OVER;
      case "AW401" -> Fault.VARIABLES_OVERRIDE;
      case "AW402" -> Fault.VARIABLES_HALF_SET;
      case "AW403" -> Fault.VARIABLE_NAMES_NO_PROFILE;
      case "AW404" -> Fault.VARIABLES_DIFFER;
      default -> throw new IllegalArgumentException(conflict.code());
    };
  }

  private static List<Fix> fixes(Scene scene, Conflict conflict) {
    List<Fix> fixes = new ArrayList<>();
    if (!conflict.set().isEmpty()
        && conflict.set().values().stream().allMatch(scene.shell()::canSay)) {
      List<String> lines =
          new TreeMap<>(conflict.set())
              .entrySet().stream()
                  .map(entry -> scene.shell().export(entry.getKey(), entry.getValue()))
                  .toList();
      fixes.add(Fix.command("Set it right in this terminal", scene.shell().together(lines)));
    }
    fixes.add(Fix.command("Remove it from this terminal", scene.shell().unset(conflict.remove())));
    List<LineEdit> lines =
        scene.shellFiles().stream()
            .filter(here -> conflict.remove().stream().anyMatch(here::sets))
            .flatMap(here -> here.remark(scene.today()).stream())
            .toList();
    if (!lines.isEmpty()) {
      fixes.add(
          Fix.choice(
              "For good: make remarks of the lines that set it", new Remedy.ShellLines(lines)));
    }
    return fixes;
  }
}
