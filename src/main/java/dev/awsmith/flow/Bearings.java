package dev.awsmith.flow;

import dev.awsmith.environment.Answer;
import dev.awsmith.environment.Conflict;
import dev.awsmith.environment.Conflicts;
import dev.awsmith.environment.Origin;
import dev.awsmith.environment.SetHere;
import dev.awsmith.environment.Variable;
import dev.awsmith.environment.VariableEffects;
import dev.awsmith.environment.Variables;
import dev.awsmith.environment.WhoAmI;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.AccountId;
import dev.awsmith.wizard.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who one is in this terminal, for each tool, and what makes it so. */
public record Bearings(Variables variables, List<SetHere> shellFiles, AwsFiles files) {
  private static final String HERE = "this terminal";

  public Bearings {
    shellFiles = List.copyOf(shellFiles);
  }

  public static Bearings of(Situation situation, Event.LookedAround seen) {
    return new Bearings(
        Variables.of(situation.variables()), SceneOf.shellFiles(seen), seen.files());
  }

  public List<Conflict> conflicts() {
    return Conflicts.find(variables, files, shellFiles);
  }

  /** {@code ~/.zshrc:42}, or that nothing but the terminal is known. */
  public String setIn(Variable variable) {
    return shellFiles.stream()
        .filter(here -> here.sets(variable.name()))
        .map(SetHere::where)
        .findFirst()
        .orElse(HERE);
  }

  public String effect(Variable variable) {
    return new VariableEffects(variables).of(variable);
  }

  public List<Answer> answers() {
    return WhoAmI.of(variables, files).answers();
  }

  /** {@code account 1111-2222-3333}, where that is known without asking. */
  public static String account(Answer answer) {
    return answer
        .credentials()
        .account()
        .map(AccountId::grouped)
        .map(account -> "account " + account)
        .orElse("");
  }

  /** {@code Region: AWS CLI v2 eu-west-1 (AWS_REGION), ...}, in one sentence if all are alike. */
  public String regions() {
    Map<String, List<String>> byRegion = new TreeMap<>();
    for (Answer answer : answers()) {
      String region =
          answer
              .region()
              .code()
              .map(code -> code + " (" + answer.region().from() + ")")
              .orElse("none");
      byRegion.computeIfAbsent(region, same -> new ArrayList<>()).add(answer.tool().words());
    }
    return byRegion.size() == 1
        ? "Region: " + byRegion.keySet().iterator().next()
        : byRegion.entrySet().stream()
            .map(entry -> String.join(", ", entry.getValue()) + " " + entry.getKey())
            .collect(Collectors.joining("; ", "Region: ", ""));
  }

  /** What the tools' agreement comes to, as a sentence. */
  public String verdict() {
    if (answers().stream().allMatch(answer -> answer.credentials() instanceof Origin.Nowhere)) {
      return "No tool finds credentials here.";
    }
    int identities = WhoAmI.of(variables, files).byIdentity().size();
    return identities < 2
        ? "All tools use the same credentials."
        : (identities == 2 ? "Two" : String.valueOf(identities))
            + " identities are in play. Remove the variables to use profiles everywhere.";
  }

  /** What to remove so that no variable is in conflict with anything. */
  public List<String> inTheWay() {
    return conflicts().stream().flatMap(conflict -> conflict.remove().stream()).distinct().toList();
  }

  /** The variable that names a profile, if one does. */
  public Optional<String> named() {
    return List.of(Variables.AWS_PROFILE, Variables.AWS_DEFAULT_PROFILE).stream()
        .filter(variables::isSet)
        .findFirst();
  }
}
