package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import java.util.List;
import java.util.Optional;

/**
 * May a profile have its role? Asked link by link, with the credentials that the link before was
 * given. Where an MFA code would be needed nobody is asked for one.
 *
 * @param profile the profile that all this is for
 * @param link what is asked for now
 * @param via the ARN of the role it is asked with; empty for keys
 * @param further what is to be asked for after it
 */
public record Borrowing(
    String profile, Link link, Credentials credentials, Optional<String> via, List<Link> further)
    implements Question {
  public Borrowing {
    further = List.copyOf(further);
  }

  /** The question of a profile that in the end borrows with keys; empty for others. */
  static Optional<Borrowing> of(Profile profile, AwsFiles files) {
    return Chain.of(profile, files)
        .filter(chain -> chain.device().isEmpty())
        .flatMap(
            chain ->
                chain
                    .owner()
                    .credentials()
                    .flatMap(keys -> chain.links().map(links -> of(profile, keys, links))));
  }

  private static Borrowing of(Profile profile, Credentials keys, List<Link> links) {
    return new Borrowing(
        profile.name(), links.getFirst(), keys, Optional.empty(), links.subList(1, links.size()));
  }

  /** What to ask with the role that was given. */
  Optional<Borrowing> next(Credentials session) {
    return further.stream()
        .findFirst()
        .map(
            next ->
                new Borrowing(
                    profile,
                    next,
                    session,
                    Optional.of(link.role()),
                    further.subList(1, further.size())));
  }

  /** Whether the role may be looked at: roles of other accounts may not. */
  boolean isAtHome() {
    return credentials.id().account().filter(link.account()::equals).isPresent();
  }
}
