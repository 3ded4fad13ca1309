package dev.awsmith.environment;

import static dev.awsmith.environment.Variables.ACCESS_KEY_ID;
import static dev.awsmith.environment.Variables.AWS_DEFAULT_PROFILE;
import static dev.awsmith.environment.Variables.AWS_DEFAULT_REGION;
import static dev.awsmith.environment.Variables.AWS_PROFILE;
import static dev.awsmith.environment.Variables.AWS_REGION;
import static dev.awsmith.environment.Variables.SECRET_ACCESS_KEY;
import static dev.awsmith.environment.Variables.SESSION_TOKEN;

import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for conflicts between the variables and the files, and among the variables. */
public final class Conflicts {
  private static final String SECURITY_TOKEN = "AWS_SECURITY_TOKEN";
  private static final int FEW_SLIPS = 2;

  private final Variables variables;
  private final AwsFiles files;
  private final List<SetHere> shellFiles;

  private Conflicts(Variables variables, AwsFiles files, List<SetHere> shellFiles) {
    this.variables = variables;
    this.files = files;
    this.shellFiles = shellFiles;
  }

  /** All of them, the one that explains most first. */
  public static List<Conflict> find(Variables variables, AwsFiles files, List<SetHere> shellFiles) {
    Conflicts conflicts = new Conflicts(variables, files, shellFiles);
    return Stream.of(
            conflicts.keysOverride(),
            conflicts.halfSet(),
            conflicts.tokenLeftOver(),
            conflicts.tokenMissing(),
            conflicts.profile(AWS_PROFILE),
            conflicts.profile(AWS_DEFAULT_PROFILE),
            conflicts.differ(AWS_PROFILE, AWS_DEFAULT_PROFILE),
            conflicts.differ(AWS_REGION, AWS_DEFAULT_REGION),
            conflicts.oldName(AWS_PROFILE, AWS_DEFAULT_PROFILE),
            conflicts.oldName(AWS_REGION, AWS_DEFAULT_REGION),
            conflicts.missing("AWS_SHARED_CREDENTIALS_FILE", files.credentials()),
            conflicts.missing("AWS_CONFIG_FILE", files.config()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Conflict> keysOverride() {
    if (!variables.hasKeys()) {
      return Optional.empty();
    }
    String meaning =
        variables
            .get(AWS_PROFILE)
            .map(
                profile ->
                    "Most tools use this key and ignore AWS_PROFILE; the JavaScript SDK uses"
                        + " profile \""
                        + profile
                        + "\". Two identities are in play.")
            .orElse("Tools use this key, whatever the files say, unless you name a profile.");
    return Optional.of(
        conflict(
            "AW401",
            "AWS_ACCESS_KEY_ID overrides every profile in this terminal",
            meaning,
            keyVariables(),
            Map.of()));
  }

  private Optional<Conflict> halfSet() {
    List<String> present = keyVariables();
    if (present.isEmpty() || variables.hasKeys()) {
      return Optional.empty();
    }
    boolean temporary = variables.get(SESSION_TOKEN).isPresent();
    String headline =
        "Only " + present.size() + " of " + (temporary ? 3 : 2) + " key variables are set";
    String meaning =
        variables.get(ACCESS_KEY_ID).isPresent()
            ? "The AWS CLI and boto3 stop with an error; the SDKs use a profile instead."
            : "Without AWS_ACCESS_KEY_ID tools ignore " + String.join(" and ", present) + ".";
    return Optional.of(conflict("AW402", headline, meaning, present, Map.of()));
  }

  private Optional<Conflict> tokenLeftOver() {
    List<String> tokens =
        Stream.of(SESSION_TOKEN, SECURITY_TOKEN)
            .filter(name -> variables.get(name).isPresent())
            .toList();
    boolean permanent = variables.accessKey().filter(id -> !id.isTemporary()).isPresent();
    return permanent && !tokens.isEmpty()
        ? Optional.of(
            conflict(
                "AW203",
                "A session token is left over beside a permanent key",
                "Tools send both, and AWS answers InvalidClientTokenId.",
                tokens,
                Map.of()))
        : Optional.empty();
  }

  private Optional<Conflict> tokenMissing() {
    boolean temporary = variables.accessKey().filter(id -> id.isTemporary()).isPresent();
    return temporary && variables.get(SESSION_TOKEN).isEmpty()
        ? Optional.of(
            conflict(
                "AW202",
                "The temporary key in the variables has no session token",
                "AWS does not know the key without it, and answers InvalidClientTokenId.",
                keyVariables(),
                Map.of()))
        : Optional.empty();
  }

  private Optional<Conflict> profile(String name) {
    return variables
        .find(name)
        .filter(variable -> files.profile(variable.value()).isEmpty())
        .map(variable -> variable.isEmpty() ? emptyProfile(name) : unknownProfile(variable));
  }

  private Conflict emptyProfile(String name) {
    return conflict(
        "AW403",
        name + " is set to nothing",
        "The AWS CLI and the Java SDK look for a profile without a name, and fail.",
        List.of(name),
        Map.of());
  }

  private Conflict unknownProfile(Variable variable) {
    Optional<String> similar = similar(variable.value());
    return conflict(
        "AW403",
        variable.name()
            + " names a profile that does not exist"
            + similar.map(name -> ". Did you mean \"" + name + "\"?").orElse(""),
        "The AWS CLI stops with an error; SDKs find no credentials, or others than you expect.",
        List.of(variable.name()),
        similar.map(name -> Map.of(variable.name(), name)).orElse(Map.of()));
  }

  private Optional<String> similar(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return files.profiles().stream()
        .map(Profile::name)
        .filter(name -> slips(name, lower) <= Math.min(FEW_SLIPS, typed.length() / 2))
        .min(Comparator.comparingInt(name -> slips(name, lower)));
  }

  private static int slips(String name, String lower) {
    return EditDistance.between(name.toLowerCase(Locale.ROOT), lower);
  }

  private Optional<Conflict> differ(String name, String oldName) {
    Optional<String> value = variables.get(name);
    Optional<String> oldValue = variables.get(oldName);
    return value.isPresent() && oldValue.isPresent() && !value.equals(oldValue)
        ? Optional.of(
            new Conflict(
                "AW404",
                name + " and " + oldName + " differ",
                "AWS CLI v1 and boto3 use "
                    + oldValue.get()
                    + ", all others use "
                    + value.get()
                    + ".",
                List.of(name, oldName),
                evidence(List.of(name, oldName)),
                List.of(oldName),
                Map.of(oldName, value.get())))
        : Optional.empty();
  }

  private Optional<Conflict> oldName(String name, String oldName) {
    return variables.get(name).isEmpty()
        ? variables
            .get(oldName)
            .map(
                value ->
                    conflict(
                        "AW404",
                        "SDKs ignore " + oldName,
                        "The AWS CLI, boto3 and ampx follow it; the Java and JavaScript SDKs know"
                            + " only "
                            + name
                            + ".",
                        List.of(oldName),
                        Map.of(name, value)))
        : Optional.empty();
  }

  private Optional<Conflict> missing(String name, AwsFile file) {
    return variables.get(name).isPresent() && !file.place().exists()
        ? Optional.of(
            conflict(
                "AW112",
                name + " points to a file that does not exist",
                "Tools find no profiles there, and do not look in ~/.aws either.",
                List.of(name),
                Map.of()))
        : Optional.empty();
  }

  private List<String> keyVariables() {
    return Stream.of(ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN)
        .filter(name -> variables.get(name).isPresent())
        .toList();
  }

  private Conflict conflict(
      String code,
      String headline,
      String meaning,
      List<String> concerned,
      Map<String, String> set) {
    return new Conflict(code, headline, meaning, concerned, evidence(concerned), concerned, set);
  }

  private List<String> evidence(List<String> names) {
    List<String> evidence = new ArrayList<>();
    for (String name : names) {
      variables.find(name).map(Variable::toString).ifPresent(evidence::add);
      shellFiles.stream()
          .filter(here -> here.sets(name))
          .map(SetHere::where)
          .filter(where -> !evidence.contains(where))
          .forEach(evidence::add);
    }
    return evidence;
  }
}
