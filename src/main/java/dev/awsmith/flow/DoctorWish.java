package dev.awsmith.flow;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Where;
import java.util.List;
import java.util.Optional;

/**
 * What a diagnosis is to look for, and what is to be done about it.
 *
 * @param profile the one profile to look at; without it all of them
 * @param only the codes to look for; none for all
 * @param skip the codes not to look for
 * @param live whether AWS is to be asked; empty where the person is to say
 */
public record DoctorWish(
    Optional<String> profile,
    List<String> only,
    List<String> skip,
    Optional<Boolean> live,
    Goal goal) {
  private static final String OF_ENVIRONMENT = "AW4";

  /** What follows the diagnosis. */
  public enum Goal {
    /** A list, to mend one after the other. */
    LIST,
    /** A text, and nothing is changed. */
    REPORT,
    /** All that needs nobody to decide is mended. */
    MEND
  }

  public DoctorWish {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** The list of everything. */
  public static DoctorWish list() {
    return new DoctorWish(Optional.empty(), List.of(), List.of(), Optional.empty(), Goal.LIST);
  }

  public DoctorWish about(String name) {
    return new DoctorWish(Optional.of(name), only, skip, live, goal);
  }

  /** The same, with a yes to asking AWS. */
  public DoctorWish asking() {
    return new DoctorWish(profile, only, skip, Optional.of(true), goal);
  }

  public DoctorWish only(List<String> codes) {
    return new DoctorWish(profile, codes, skip, live, goal);
  }

  /** Only what has to do with variables. */
  public DoctorWish ofEnvironment() {
    return only(List.of(OF_ENVIRONMENT));
  }

  /** Whether a finding is among those wished for. A fault of a file is one of every profile. */
  public boolean covers(Finding finding) {
    boolean place =
        profile.isEmpty()
            || finding.where().name().equals(profile.get())
            || finding.where().name().equals(Where.FILE.name())
            || finding.where().name().equals(Where.SHELL.name());
    return place
        && (only.isEmpty() || only.stream().anyMatch(code -> is(finding, code)))
        && skip.stream().noneMatch(code -> is(finding, code));
  }

  /** Codes are taken with and without the letters before the number. */
  private static boolean is(Finding finding, String code) {
    String full = code.startsWith("AW") ? code : "AW" + code;
    return finding.code().startsWith(full)
        && (full.equals(OF_ENVIRONMENT) || finding.code().equals(full));
  }
}
