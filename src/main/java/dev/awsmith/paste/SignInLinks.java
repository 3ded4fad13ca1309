package dev.awsmith.paste;

import dev.awsmith.profile.AccountId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the address of a company's sign-in page, in a link or in an Identity Center profile. */
final class SignInLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<url>https://(?:[\\w-]+\\.awsapps\\.(?:com|cn)/start"
              + "|start(?:\\.[\\w-]+){0,3}\\.awsapps\\.(?:com|cn)/directory/[\\w-]+"
              + "|[\\w-]+\\.portal\\.(?<region>[a-z0-9-]+)\\.(?:app\\.aws|amazonaws\\.com\\.cn)"
              + "|identitycenter\\.amazonaws\\.com/ssoins-\\w+))(?<rest>[^\\s\"'<>)\\]]*)");
  private static final Pattern ACCOUNT = Pattern.compile("account_id=([0-9]{12})");
  private static final Pattern ROLE = Pattern.compile("role_name=([\\w+=,.@-]+)");

  private SignInLinks() {}

  static Optional<Found.SignInLink> find(String text) {
    return section(Part.START_URL, text)
        .map(session -> fromProfile(session, section(Part.SSO_ACCOUNT, text).orElse(session)))
        .or(() -> link(text));
  }

  private static Optional<Values> section(Part part, String text) {
    return IniBlock.sections(text).stream().filter(section -> section.has(part)).findFirst();
  }

  /** In the newer form the link is in an {@code [sso-session]} and the account in a profile. */
  private static Found.SignInLink fromProfile(Values session, Values profile) {
    return new Found.SignInLink(
        session.get(Part.START_URL).orElseThrow(),
        Optional.empty(),
        session.get(Part.SSO_REGION),
        profile.get(Part.SSO_ACCOUNT).filter(AccountId::isAccountId).map(AccountId::new),
        profile.get(Part.SSO_ROLE),
        profile
            .get(Part.PROFILE)
            .filter(name -> !name.startsWith("sso-session "))
            .flatMap(SuggestedName::nameOf));
  }

  private static Optional<Found.SignInLink> link(String text) {
    Matcher link = LINK.matcher(text);
    if (!link.find()) {
      return Optional.empty();
    }
    String rest = link.group("rest");
    return Optional.of(
        new Found.SignInLink(
            link.group("url"),
            rest.matches("[/.,;:!?]*") ? Optional.empty() : Optional.of(rest),
            Optional.ofNullable(link.group("region")),
            group(ACCOUNT, rest).map(AccountId::new),
            group(ROLE, rest),
            Optional.empty()));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
