package dev.awsmith.diagnosis.rule;

import dev.awsmith.environment.Answer;
import dev.awsmith.environment.Origin;
import dev.awsmith.environment.Variables;
import dev.awsmith.environment.WhoAmI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which kind of credentials each tool takes from a profile that offers several. */
record Winners(Map<String, List<String>> toolsByWords) {
  static Winners of(Subject subject) {
    Variables named = Variables.of(Map.of(Variables.AWS_PROFILE, subject.name()));
    Map<String, List<String>> tools = new LinkedHashMap<>();
    for (Answer answer : WhoAmI.of(named, subject.scene().files()).answers()) {
      tools
          .computeIfAbsent(words(answer.credentials()), none -> new ArrayList<>())
          .add(answer.tool().words());
    }
    return new Winners(tools);
  }

  private static String words(Origin origin) {
    return switch (origin) {
      case Origin.FromProfile profile -> profile.kind().words();
      case Origin.KeyVariables keys -> keys.words();
      case Origin.Surroundings other -> other.words();
      case Origin.Nowhere nowhere -> "nothing";
      case Origin.NotKnown unknown -> "not known";
    };
  }

  boolean agree() {
    return toolsByWords.keySet().stream().filter(words -> !words.equals("not known")).count() == 1;
  }

  String first() {
    return toolsByWords.keySet().iterator().next();
  }

  /** {@code assume role: AWS CLI v2, Java SDK v2. access key: JavaScript SDK v3.} */
  String sentence() {
    return toolsByWords.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey() + ".")
        .collect(Collectors.joining(" "));
  }
}
