package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Section;
import dev.awsmith.wizard.Problem;
import java.util.List;
import java.util.Optional;

/** Gives a profile another name wherever it is spoken of. */
public record RenameProfile(String from, String to) implements Chore {
  @Override
  public Optional<Problem> obstacle(AwsFiles files) {
    return Names.missing(files, from).or(() -> Names.unusable(files, to));
  }

  @Override
  public List<Edit> edits(AwsFiles files) {
    return files.rename(Section.profile(from), to);
  }

  @Override
  public String question() {
    return "Rename \"" + from + "\" to \"" + to + "\"?";
  }

  @Override
  public String done() {
    return "Renamed \"" + from + "\" to \"" + to + "\".";
  }

  @Override
  public String summary() {
    return "\"" + from + "\" renamed to \"" + to + "\"";
  }

  @Override
  public String command() {
    return "awsmith rename " + from + " " + to;
  }
}
