package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.ProfileKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A profile that borrows a role, the one it borrows with, and so on to the one that borrows
 * nothing.
 *
 * @param borrowers the profile itself comes first
 * @param owner the last one
 */
record Chain(List<Profile> borrowers, Profile owner) {
  /** Empty for a profile that borrows nothing, or whose chain is broken or a circle. */
  static Optional<Chain> of(Profile profile, AwsFiles files) {
    List<Profile> borrowers = new ArrayList<>();
    Profile last = profile;
    while (last.kind() == ProfileKind.ASSUME_ROLE) {
      Optional<Profile> source = last.get("source_profile").flatMap(files::profile);
      if (source.isEmpty() || borrowers.contains(last)) {
        return Optional.empty();
      }
      borrowers.add(last);
      last = source.get();
    }
    return borrowers.isEmpty() ? Optional.empty() : Optional.of(new Chain(borrowers, last));
  }

  /**
   * The first role that is asked for comes first; empty where one of them is not written as one.
   */
  Optional<List<Link>> links() {
    List<Link> links = new ArrayList<>();
    Profile source = owner;
    for (Profile borrower : borrowers.reversed()) {
      Optional<Link> link = Link.of(borrower, source);
      if (link.isEmpty()) {
        return Optional.empty();
      }
      links.add(link.get());
      source = borrower;
    }
    return Optional.of(links);
  }

  /** The MFA device that a code is needed of. */
  Optional<String> device() {
    return borrowers.stream().flatMap(borrower -> borrower.get("mfa_serial").stream()).findFirst();
  }
}
