package dev.awsmith.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keys with no names beside them, known by their looks alone. */
record BareTokens() implements Format {
  private static final Pattern TOKEN =
      Pattern.compile("(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{16,}+={0,2}+(?![A-Za-z0-9/+=])");
  private static final Pattern SECRET = Pattern.compile("(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9/+]+");
  private static final int SECRET_LENGTH = 40;
  private static final int SLACK = 4;
  private static final int SHORTEST_SESSION_TOKEN = 100;

  @Override
  public String words() {
    return "keys without names";
  }

  @Override
  public String code() {
    return "bare";
  }

  /** A secret that lost a character is taken for one only where no whole one stands beside it. */
  @Override
  public List<Values> read(String text) {
    List<Values> exact = read(text, 0);
    return exact.stream().anyMatch(Values::isComplete)
        ? exact
        : Optional.of(read(text, SLACK))
            .filter(sets -> sets.stream().anyMatch(Values::isComplete))
            .orElse(exact);
  }

  private static List<Values> read(String text, int slack) {
    return Values.sets(
        TOKEN
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .flatMap(token -> part(token, slack).map(part -> new Setting(part, token)).stream())
            .toList());
  }

  private static Optional<Part> part(String token, int slack) {
    if (IdPrefix.isAwsId(token)) {
      return Optional.of(Part.ID);
    }
    if (token.length() >= SHORTEST_SESSION_TOKEN) {
      return Optional.of(Part.TOKEN);
    }
    boolean longEnough = Math.abs(token.length() - SECRET_LENGTH) <= slack;
    return longEnough && SECRET.matcher(token).matches()
        ? Optional.of(Part.SECRET)
        : Optional.empty();
  }
}
