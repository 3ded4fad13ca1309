package dev.awsmith.environment;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.SharedFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who you are for each tool, in this environment and with these files. Asks the AWS SDK's own
 * reader, so it is not for the time before the first frame.
 */
public record WhoAmI(List<Answer> answers) {
  public WhoAmI {
    answers = List.copyOf(answers);
  }

  public static WhoAmI of(Variables variables, AwsFiles files) {
    return ask(Arrays.stream(Tool.values()), variables, files, Optional.empty());
  }

  /** The same for the tools that take {@code --profile}, when they are given it. */
  public static WhoAmI withOption(String profile, Variables variables, AwsFiles files) {
    Stream<Tool> tools = Arrays.stream(Tool.values()).filter(Tool::hasProfileOption);
    return ask(tools, variables, files, Optional.of(profile));
  }

  private static WhoAmI ask(
      Stream<Tool> tools, Variables variables, AwsFiles files, Optional<String> option) {
    Map<Family, Map<SharedFile, ReaderView>> views = new EnumMap<>(Family.class);
    return new WhoAmI(
        tools
            .map(
                tool ->
                    new Search(
                            tool,
                            variables,
                            files,
                            views.computeIfAbsent(tool.family(), family -> family.read(files)),
                            option)
                        .answer())
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
