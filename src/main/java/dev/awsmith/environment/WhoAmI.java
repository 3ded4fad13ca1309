package dev.awsmith.environment;

import dev.awsmith.ini.AwsFiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who you are for each tool, in this environment and with these files. Asks the AWS SDK's own
 * reader, so it is not for the time before the first frame.
 */
public record WhoAmI(List<Answer> answers) {
  public WhoAmI {
    answers = List.copyOf(answers);
  }

  public static WhoAmI of(Variables variables, AwsFiles files) {
    return new WhoAmI(
        Arrays.stream(Tool.values())
            .map(tool -> new Search(tool, variables, files, Optional.empty()).answer())
            .toList());
  }

  /** The same for the tools that take {@code --profile}, when they are given it. */
  public static WhoAmI withOption(String profile, Variables variables, AwsFiles files) {
    return new WhoAmI(
        Arrays.stream(Tool.values())
            .filter(Tool::hasProfileOption)
            .map(tool -> new Search(tool, variables, files, Optional.of(profile)).answer())
            .toList());
  }

  public Optional<Answer> of(Tool tool) {
    return answers.stream().filter(answer -> answer.tool() == tool).findFirst();
  }

  /** Whether every tool is somebody, and all are the same. */
  public boolean agree() {
    return byIdentity().size() < 2;
  }

  /** The answers, those with the same credentials together. */
  public List<List<Answer>> byIdentity() {
    Map<String, List<Answer>> groups =
        answers.stream()
            .collect(
                Collectors.groupingBy(Answer::identity, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(groups.values());
  }
}
