package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Diagnosis;
import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.live.Inquiry;
import dev.awsmith.diagnosis.live.Live;
import dev.awsmith.diagnosis.live.Unasked;
import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.SceneOf;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.wizard.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a diagnosis has found, and what has been mended.
 *
 * @param local what the rules found without asking AWS
 * @param findings all of it, with what AWS answered
 * @param saved what was written so far, as scripts are told
 */
record Chart(
    Situation situation,
    DoctorWish wish,
    Event.LookedAround seen,
    Diagnosis local,
    Inquiry inquiry,
    List<Finding> findings,
    List<Mended> mended,
    List<Map<String, Object>> saved) {

  /** A finding that somebody tried to mend; {@code whyNot} is empty where that worked. */
  record Mended(Finding finding, Optional<String> whyNot) {}

  Chart {
    findings = List.copyOf(findings);
    mended = List.copyOf(mended);
    saved = List.copyOf(saved);
  }

  static Chart of(Situation situation, DoctorWish wish, Event.LookedAround seen) {
    Diagnosis local = Diagnosis.of(SceneOf.of(situation, seen));
    return new Chart(
        situation, wish, seen, local, Inquiry.NOTHING, local.findings(), List.of(), List.of());
  }

  Chart answered(Inquiry answers) {
    return new Chart(
        situation,
        wish,
        seen,
        local,
        answers,
        Live.findings(
            local.findings(),
            scene(),
            answers.answers(),
            situation.keyAgeLimit(),
            situation.clock().instant()),
        mended,
        saved);
  }

  Chart ignoring(Map<String, String> ignored) {
    Event.LookedAround other =
        new Event.LookedAround(seen.files(), seen.places(), seen.startFiles(), ignored);
    return new Chart(situation, wish, other, local, inquiry, findings, mended, saved);
  }

  /** What became of what was tried since the chart before this one. */
  Chart judged(Chart before, List<Finding> attempted, List<Map<String, Object>> reports) {
    List<Mended> more = new ArrayList<>(before.mended);
    attempted.forEach(finding -> more.add(new Mended(finding, whyNot(finding))));
    return new Chart(situation, wish, seen, local, inquiry, findings, more, reports);
  }

  /** The same where these could not even be tried. */
  Chart inVain(List<Finding> untried, String why) {
    List<Mended> more = new ArrayList<>(mended);
    untried.forEach(finding -> more.add(new Mended(finding, Optional.of(why))));
    return new Chart(situation, wish, seen, local, inquiry, findings, more, saved);
  }

  private Optional<String> whyNot(Finding finding) {
    if (findings.stream().anyMatch(other -> isSame(finding, other))) {
      return Optional.of("the problem is still there");
    }
    boolean disputed =
        finding.fault() != Fault.READ_DIFFERENTLY
            && findings.stream()
                .filter(other -> other.fault() == Fault.READ_DIFFERENTLY)
                .anyMatch(other -> other.where().name().equals(finding.where().name()));
    return disputed ? Optional.of("tools still read it differently") : Optional.empty();
  }

  static boolean isSame(Finding one, Finding other) {
    return one.code().equals(other.code())
        && one.where().name().equals(other.where().name())
        && one.content().equals(other.content());
  }

  AwsFiles files() {
    return seen.files();
  }

  Scene scene() {
    return SceneOf.of(situation, seen);
  }

  /** What is wrong, as far as the person wants to know. */
  List<Finding> open() {
    return findings.stream().filter(wish::covers).filter(finding -> !isIgnored(finding)).toList();
  }

  /** Everything that was asked for, what is to be ignored too. */
  List<Finding> covered() {
    return findings.stream().filter(wish::covers).toList();
  }

  boolean isIgnored(Finding finding) {
    return seen.ignored().containsKey(finding.id());
  }

  /** What is wrong, and is not to be heard of. */
  List<Finding> ignored() {
    return covered().stream().filter(this::isIgnored).toList();
  }

  /** Why a finding is ignored; often empty. */
  String reason(Finding finding) {
    return seen.ignored().getOrDefault(finding.id(), "");
  }

  Optional<Finding> finding(String id) {
    return covered().stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** What needs nobody to decide, and was not tried in vain. */
  List<Finding> automatic() {
    return automatic(findings);
  }

  /** The same among other findings. */
  List<Finding> automatic(List<Finding> found) {
    return found.stream()
        .filter(wish::covers)
        .filter(finding -> !isIgnored(finding))
        .filter(finding -> finding.automatic().isPresent())
        .filter(finding -> mended.stream().noneMatch(past -> isSame(past.finding(), finding)))
        .toList();
  }

  /** The profiles that AWS can be asked about. */
  List<String> askable() {
    return situation.unchecked()
        ? List.of()
        : files().profiles().stream()
            .filter(profile -> wish.profile().map(profile.name()::equals).orElse(true))
            .filter(profile -> Inquiry.of(profile, files()).isPresent())
            .map(Profile::name)
            .toList();
  }

  /** The profiles that AWS was not asked about though others were, for it takes a person. */
  List<Unasked> unasked() {
    return hasAsked() || wish.live().orElse(false)
        ? files().profiles().stream()
            .filter(profile -> wish.profile().map(profile.name()::equals).orElse(true))
            .flatMap(profile -> Unasked.of(profile, files()).stream())
            .toList()
        : List.of();
  }

  boolean hasAsked() {
    return !inquiry.answers().isEmpty();
  }

  /** {@code Checked 2 files, 6 profiles. AWS asked about: work.} */
  String lookedAt() {
    String checked = "Checked " + String.join(", ", local.lookedAt()) + ".";
    return hasAsked()
        ? checked + " AWS asked about: " + String.join(", ", inquiry.asked()) + "."
        : checked;
  }
}
