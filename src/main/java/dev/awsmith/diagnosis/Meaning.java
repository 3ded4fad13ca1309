package dev.awsmith.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * What a known error means, whichever tool reports it.
 *
 * @param code the rule that finds it in a set-up; may be empty
 * @param isNot what people wrongly take it for; may be empty
 * @param lookAt further rules worth a look
 */
record Meaning(
    String code,
    String headline,
    String isNot,
    List<String> why,
    List<String> fixes,
    String otherwise,
    List<String> lookAt) {

  Explanation explain(String fact, List<String> evidence) {
    return explain(headline, fact, why, evidence, fixes);
  }

  Explanation explain(
      String otherHeadline,
      String fact,
      List<String> causes,
      List<String> evidence,
      List<String> remedies) {
    List<String> rules = new ArrayList<>(code.isEmpty() ? List.of() : List.of(code));
    rules.addAll(lookAt);
    String what = isNot.isEmpty() ? fact : fact + " " + isNot;
    return new Explanation(code, otherHeadline, what, causes, evidence, remedies, otherwise, rules);
  }
}
