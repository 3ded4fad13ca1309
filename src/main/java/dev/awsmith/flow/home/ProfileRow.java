package dev.awsmith.flow.home;

import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AwsRegion;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Regions;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A profile as a row of the dashboard, and the strip of facts below it. */
record ProfileRow(Profile profile, Standing standing, boolean active, KeyNews key)
    implements Comparable<ProfileRow> {
  static final List<Column> COLUMNS =
      List.of(
          Column.left("PROFILE"),
          Column.left(""),
          new Column("KIND", Column.Align.LEFT, 1),
          Column.left("ACCOUNT"),
          new Column("REGION", Column.Align.LEFT, 2),
          new Column("KEY AGE", Column.Align.RIGHT, 3),
          Column.left("STATUS"));

  /** The active profile first, then the urgent ones, then by name. */
  @Override
  public int compareTo(ProfileRow other) {
    if (active != other.active) {
      return active ? -1 : 1;
    }
    int urgency = standing.status().compareTo(other.standing.status());
    return urgency == 0 ? profile.name().compareTo(other.profile.name()) : urgency;
  }

  /** What the headline says of it; nothing where all is well. */
  Optional<String> trouble() {
    return switch (standing.status()) {
      case BROKEN -> Optional.of(profile.name() + " is broken");
      case OVERDUE -> Optional.of(profile.name() + " has an overdue key");
      case HALF -> Optional.of(profile.name() + " has an unfinished rotation");
      default -> Optional.empty();
    };
  }

  Option option() {
    return new Option(
        profile.name(),
        List.of(
            new Span(Role.PLAIN, profile.name()),
            new Span(Role.PLAIN, active ? "*" : ""),
            new Span(Role.PLAIN, profile.kind().words()),
            new Span(Role.PLAIN, account()),
            new Span(Role.PLAIN, region()),
            new Span(Role.PLAIN, key.age().map(KeyAge::words).orElse(hasKey() ? "?" : "-")),
            new Span(standing.status().role(), status())),
        spoken(),
        details(),
        Optional.empty());
  }

  private String account() {
    return standing
        .account(profile)
        .map(id -> (standing.identity().isPresent() ? "" : "~") + id.digits())
        .orElse("unknown");
  }

  private String region() {
    return profile.get("region").filter(code -> !code.isBlank()).orElse("(none)");
  }

  private String spoken() {
    return "Profile "
        + profile.name()
        + (active ? ", active here. " : ". ")
        + profile.kind().words()
        + ". Account "
        + standing.account(profile).map(id -> id.grouped().replace('-', ' ')).orElse("unknown")
        + ". Region "
        + profile.get("region").orElse("none")
        + key.age().map(known -> ". Key is " + known.inWords()).orElse("")
        + ". Status: "
        + status().toLowerCase(java.util.Locale.ROOT);
  }

  private String status() {
    String word = standing.status().word();
    return standing.status() == Standing.Status.DUE
        ? word + " " + key.age().orElseThrow().left() + " d"
        : word;
  }

  private boolean hasKey() {
    return profile.credentials().filter(keys -> !keys.id().isTemporary()).isPresent();
  }

  private List<Line> details() {
    List<Line> lines = new ArrayList<>();
    standing
        .identity()
        .ifPresent(
            identity ->
                lines.add(
                    Line.of(
                        "You are "
                            + identity.inWords()
                            + " in account "
                            + identity.account().grouped()
                            + ".")));
    standing
        .problem()
        .ifPresent(
            problem -> {
              lines.add(Line.of(Role.PROBLEM, problem.headline()));
              lines.addAll(problem.lines());
            });
    if (lines.isEmpty()) {
      lines.add(Line.of(inWords()));
    }
    lines.add(Line.of("Region: " + regionName() + "."));
    lines.addAll(key.lines(profile.name(), standing.status()));
    if (isRefused()) {
      lines.add(Line.of("Suggested next step: open it (Enter) and fix it."));
    }
    return lines;
  }

  private boolean isRefused() {
    return standing.problem().isPresent()
        && switch (standing.status()) {
          case BROKEN, EXPIRED -> true;
          default -> false;
        };
  }

  private String regionName() {
    return profile
        .get("region")
        .map(code -> Regions.find(code).map(AwsRegion::name).orElse(code))
        .orElse("none; commands must name one");
  }

  private String inWords() {
    return switch (profile.kind()) {
      case ACCESS_KEY, TEMPORARY ->
          profile
              .credentials()
              .map(keys -> "Key " + keys.id().masked() + ".")
              .orElse("The key ID or the secret is missing.");
      case IDENTITY_CENTER -> "Signs in through IAM Identity Center.";
      case ASSUME_ROLE -> "Borrows " + profile.get("role_arn").orElse("a role") + ".";
      case CONSOLE_LOGIN -> "Signs in through the browser (aws login).";
      case PROCESS -> "Runs a command to get its credentials.";
      case WEB_IDENTITY -> "Trades a web identity token for a role.";
      case INSTANCE -> "Uses the role of the machine it runs on.";
      case REGION_ONLY -> "Has no credentials of its own.";
      case MIXED -> "Has two kinds of credentials; different tools use different ones.";
      case UNKNOWN -> "awsmith does not know this kind of profile.";
    };
  }
}
