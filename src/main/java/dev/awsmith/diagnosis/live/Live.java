package dev.awsmith.diagnosis.live;

import dev.awsmith.diagnosis.Crash;
import dev.awsmith.diagnosis.Diagnosis;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.profile.KeyAge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that judge by what AWS answered. */
public final class Live {
  private Live() {}

  /**
   * All findings: those of the files, with what AWS answered as evidence where that bears them out,
   * and those that only AWS could tell of.
   */
  public static List<Finding> findings(
      List<Finding> local, Scene scene, List<Answer> answers, KeyAge.Limit limit, Instant now) {
    List<Finding> findings = new ArrayList<>(local);
    for (Answer answer : answers) {
      try {
        judge(answer, findings, scene, answers, limit, now);
      } catch (RuntimeException e) {
        findings.add(Crash.of(answer, e));
      }
    }
    findings.sort(Diagnosis.WORST_FIRST);
    Set<String> seen = new HashSet<>();
    return findings.stream().filter(finding -> seen.add(finding.id())).toList();
  }

  private static void judge(
      Answer answer,
      List<Finding> findings,
      Scene scene,
      List<Answer> answers,
      KeyAge.Limit limit,
      Instant now) {
    switch (answer) {
      case Answer.Refused refused when refused.trial().kind() == Trial.Kind.AS_IT_IS ->
          new Rejected(scene, refused, answers).addTo(findings);
      case Answer.Accepted accepted when accepted.trial().kind() == Trial.Kind.SWAPPED ->
          Witness.borneOut(findings, accepted);
      case Answer.Accepted accepted -> findings.addAll(Caller.look(scene, accepted));
      case Answer.KeysOf keys -> findings.addAll(UserKeys.look(scene, keys, limit, now));
      case Answer.NotLent refused ->
          findings.add(new RoleRefused(scene, refused, answers).finding());
      case Answer.Refused refused -> {}
      case Answer.Lent lent -> {}
      case Answer.Trust trust -> {}
    }
  }
}
