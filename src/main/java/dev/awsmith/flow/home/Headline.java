package dev.awsmith.flow.home;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Severity;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The one sentence above the profiles: what needs attention.
 *
 * @param troubles what is wrong with profiles, each in a few words
 * @param found what a diagnosis of the files found, as many as doctor counts
 */
record Headline(int profiles, List<String> troubles, List<Finding> found) {
  Line line() {
    if (troubles.isEmpty() && found.isEmpty()) {
      return Line.of(counted(profiles, "profile") + ". Nothing needs attention.");
    }
    List<String> sentences = new ArrayList<>();
    if (!troubles.isEmpty()) {
      sentences.add(
          troubles.size()
              + (troubles.size() == 1 ? " needs attention: " : " need attention: ")
              + String.join(", ", troubles)
              + ".");
    }
    if (!found.isEmpty()) {
      sentences.add(counted(found.size(), "problem") + " in your set-up (f).");
    }
    return Line.of(role(), String.join(" ", sentences));
  }

  private Role role() {
    boolean wrong =
        !troubles.isEmpty()
            || found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return wrong
        ? Role.PROBLEM
        : found.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
            ? Role.ATTENTION
            : Role.PLAIN;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
