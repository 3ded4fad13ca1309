package dev.awsmith.environment;

import dev.awsmith.environment.Answer.RegionFrom;
import dev.awsmith.environment.Origin.FromProfile;
import dev.awsmith.environment.Origin.KeyVariables;
import dev.awsmith.environment.Origin.NotKnown;
import dev.awsmith.environment.Origin.Nowhere;
import dev.awsmith.environment.Origin.Surroundings;
import dev.awsmith.environment.Tool.InBoth;
import dev.awsmith.environment.Tool.Tried;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One tool looking for its credentials and its Region. */
final class Search {
  private static final String CONTAINER = "AWS_CONTAINER_CREDENTIALS_";

  private final Tool tool;
  private final Variables variables;
  private final Optional<String> option;
  private final Optional<Variable> variable;
  private final Seen profile;

  /**
   * @param views what the tool's family makes of the files
   * @param option the profile given on the tool's command line
   */
  Search(
      Tool tool,
      Variables variables,
      AwsFiles files,
      Map<SharedFile, ReaderView> views,
      Optional<String> option) {
    this.tool = tool;
    this.variables = variables;
    this.option = option;
    this.variable =
        tool.profileVariables().stream()
            .flatMap(name -> variables.find(name).stream())
            .filter(found -> !found.isEmpty() || !tool.family().ignoresEmptyProfile())
            .findFirst();
    this.profile = new Seen(files, name(), views);
  }

  Answer answer() {
    return new Answer(tool, credentials(), region());
  }

  private String name() {
    return option.or(() -> variable.map(Variable::value)).orElse("default");
  }

  private boolean isNamed() {
    return option.isPresent() || variable.isPresent();
  }

  private String namedBy() {
    return option
        .map(name -> "--profile " + name)
        .or(() -> variable.map(Variable::name))
        .orElse("default");
  }

  private Origin credentials() {
    return abruptEnd()
        .or(this::fromVariables)
        .or(this::unreadable)
        .or(this::fromProfile)
        .or(this::fromContainer)
        .orElseGet(this::nowhere);
  }

  private Optional<Origin> abruptEnd() {
    if (!tool.family().isStrict()) {
      return Optional.empty();
    }
    return unreadable().or(this::unknownProfile).or(this::halfKey);
  }

  private Optional<Origin> unreadable() {
    return profile.unreadable().map(where -> new Nowhere("It cannot read this file.", where));
  }

  private Optional<Origin> unknownProfile() {
    return isNamed() && !profile.exists()
        ? Optional.of(new Nowhere("There is no profile \"" + name() + "\".", namedBy()))
        : Optional.empty();
  }

  private Optional<Origin> halfKey() {
    boolean half = variables.get(Variables.ACCESS_KEY_ID).isPresent() && !variables.hasKeys();
    return half && option.isEmpty()
        ? Optional.of(
            new Nowhere(
                "AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY.", Variables.ACCESS_KEY_ID))
        : Optional.empty();
  }

  private Optional<Origin> fromVariables() {
    boolean hidden =
        option.isPresent() || variable.isPresent() && tool.inBoth() == InBoth.PROFILE_WINS;
    if (hidden || !variables.hasKeys()) {
      return Optional.empty();
    }
    String rival = variable.map(Variable::name).orElse("any profile");
    return Optional.of(
        new KeyVariables(
            variables.accessKey(),
            variables.get(Variables.SESSION_TOKEN).isPresent(),
            "It takes the key variables before " + rival + "."));
  }

  private Optional<Origin> fromProfile() {
    List<Way> open =
        tool.family().order().stream().filter(way -> way.isOpen(profile, variables)).toList();
    long kinds = open.stream().map(Way::kind).distinct().count();
    boolean plain = kinds < 2 && !open.contains(Way.LOGIN);
    if (tool.tried() == Tried.PLAIN_KINDS && !plain) {
      String why = "Nobody has tried this tool with such a profile.";
      return Optional.of(new NotKnown(why, profile.where(open.getFirst().key())));
    }
    return open.stream().findFirst().map(this::by);
  }

  private Origin by(Way way) {
    String where = profile.where(way.key());
    if (way == Way.WEB_IDENTITY_VARIABLES) {
      return new Surroundings(
          "web identity", "It takes the role of the variables.", "AWS_ROLE_ARN");
    }
    if (way == Way.LONE_ROLE) {
      return new Nowhere("The profile names a role, but not who asks for it.", where);
    }
    if (way == Way.ROLE && profile.has("source_profile") && profile.has("credential_source")) {
      return new Nowhere("The profile says twice who asks for the role.", where);
    }
    return new FromProfile(
        name(),
        way.kind(),
        way.isKeys() ? profile.accessKey() : Optional.empty(),
        way.isKeys() && profile.tokenGoesWithKey(tool.family().joinsFiles()),
        profile.account(way),
        isNamed() ? "The profile is named by " + namedBy() + "." : "Nothing names another profile.",
        where);
  }

  private Optional<Origin> fromContainer() {
    return variables.all().stream()
        .filter(found -> found.name().startsWith(CONTAINER) && !found.isEmpty())
        .findFirst()
        .map(found -> new Surroundings("container", "Nothing else was found.", found.name()));
  }

  private Origin nowhere() {
    boolean asksMachine =
        !variables.get("AWS_EC2_METADATA_DISABLED").filter("true"::equalsIgnoreCase).isPresent();
    String last = asksMachine ? " On an EC2 machine it would take the machine's role." : "";
    return new Nowhere("It finds no credentials in profile \"" + name() + "\"." + last, namedBy());
  }

  private RegionFrom region() {
    for (String name : tool.regionVariables()) {
      Optional<String> code = variables.get(name);
      if (code.isPresent()) {
        return new RegionFrom(code, name);
      }
    }
    return new RegionFrom(
        profile.get("region"), profile.has("region") ? profile.where("region") : namedBy());
  }
}
