package dev.awsmith.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a role to assume, by its ARN, by the ARN of one of its sessions, or in a profile. */
final class RoleArns {
  private static final Pattern ROLE =
      Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]*\\w");
  private static final Pattern SESSION =
      Pattern.compile(
          "arn:(?<partition>aws[a-z-]*):sts::(?<account>[0-9]{12}):assumed-role/"
              + "(?<role>[\\w+=,.@-]+)/[\\w+=,.@-]+");

  private RoleArns() {}

  static Optional<Found.RoleArn> find(String text) {
    return IniBlock.sections(text).stream()
        .filter(section -> section.has(Part.ROLE_ARN))
        .findFirst()
        .map(RoleArns::fromProfile)
        .or(() -> role(text))
        .or(() -> session(text));
  }

  private static Found.RoleArn fromProfile(Values profile) {
    return new Found.RoleArn(
        profile.get(Part.ROLE_ARN).orElseThrow(),
        Optional.empty(),
        profile.get(Part.SOURCE_PROFILE),
        profile.get(Part.MFA_SERIAL),
        profile.get(Part.PROFILE).flatMap(SuggestedName::nameOf));
  }

  private static Optional<Found.RoleArn> role(String text) {
    Matcher role = ROLE.matcher(text);
    return role.find() ? Optional.of(bare(role.group(), Optional.empty())) : Optional.empty();
  }

  private static Optional<Found.RoleArn> session(String text) {
    Matcher session = SESSION.matcher(text);
    if (!session.find()) {
      return Optional.empty();
    }
    String arn =
        "arn:%s:iam::%s:role/%s"
            .formatted(session.group("partition"), session.group("account"), session.group("role"));
    String note =
        "That is a session of role %s. I changed it to %s.".formatted(session.group("role"), arn);
    return Optional.of(bare(arn, Optional.of(note)));
  }

  private static Found.RoleArn bare(String arn, Optional<String> note) {
    return new Found.RoleArn(arn, note, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
