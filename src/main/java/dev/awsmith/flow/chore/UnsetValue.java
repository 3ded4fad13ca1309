package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Removes one setting of a profile from both files. */
public record UnsetValue(String profile, String key) implements Chore {
  @Override
  public Optional<Problem> obstacle(AwsFiles files) {
    return Names.missing(files, profile)
        .or(
            () ->
                edits(files).isEmpty()
                    ? Optional.of(
                        Problem.of(
                            ExitCode.USAGE,
                            "\"" + profile + "\" has no setting \"" + key + "\".",
                            "See its settings with: awsmith show " + profile))
                    : Optional.empty());
  }

  @Override
  public List<Edit> edits(AwsFiles files) {
    Section section = Section.profile(profile);
    return Arrays.stream(SharedFile.values())
        .filter(file -> files.get(file).document().get(section, key).isPresent())
        .<Edit>map(file -> new Edit.Remove(file, section, key))
        .toList();
  }

  @Override
  public String question() {
    return "Remove " + key + " from \"" + profile + "\"?";
  }

  @Override
  public String done() {
    return "Removed " + key + " from \"" + profile + "\".";
  }

  @Override
  public String summary() {
    return key + " of \"" + profile + "\" removed";
  }

  @Override
  public String command() {
    return "awsmith unset " + key + " -p " + profile;
  }
}
