package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Section;
import dev.awsmith.wizard.Problem;
import java.util.List;
import java.util.Optional;

/** Makes a second profile with the same settings. */
public record CopyProfile(String from, String to) implements Chore {
  @Override
  public Optional<Problem> obstacle(AwsFiles files) {
    return Names.missing(files, from).or(() -> Names.unusable(files, to));
  }

  @Override
  public List<Edit> edits(AwsFiles files) {
    return files.profile(from).map(Profile::settings).orElse(List.of()).stream()
        .filter(setting -> !setting.value().isBlank())
        .<Edit>map(
            setting ->
                new Edit.Put(setting.file(), Section.profile(to), setting.key(), setting.value()))
        .toList();
  }

  @Override
  public String question() {
    return "Copy \"" + from + "\" to \"" + to + "\"?";
  }

  @Override
  public String done() {
    return "Copied \"" + from + "\" to \"" + to + "\".";
  }

  @Override
  public String summary() {
    return "\"" + from + "\" copied to \"" + to + "\"";
  }

  @Override
  public String command() {
    return "awsmith copy " + from + " " + to;
  }
}
