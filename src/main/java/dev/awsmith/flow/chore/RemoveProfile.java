package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Removes a profile from this computer; in AWS nothing changes. */
public record RemoveProfile(String name) implements Chore {
  @Override
  public Optional<Problem> obstacle(AwsFiles files) {
    return Names.missing(files, name);
  }

  @Override
  public List<Edit> edits(AwsFiles files) {
    Section section = Section.profile(name);
    return Arrays.stream(SharedFile.values())
        .filter(file -> files.get(file).document().sections().contains(section))
        .<Edit>map(file -> new Edit.RemoveSection(file, section))
        .toList();
  }

  @Override
  public List<Line> notes(AwsFiles files) {
    List<Line> notes = new ArrayList<>();
    notes.add(
        Line.of(
            "This removes the profile from this computer only. The key stays active in AWS."
                + " Rotate or turn it off first if it may have leaked."));
    files.profiles().stream()
        .filter(other -> other.get("source_profile").equals(Optional.of(name)))
        .map(Profile::name)
        .forEach(
            other ->
                notes.add(
                    Line.of(
                        Role.ATTENTION,
                        "\"" + other + "\" gets its credentials from it and will stop working.")));
    return notes;
  }

  @Override
  public String question() {
    return "Remove \"" + name + "\" from this computer?";
  }

  @Override
  public String done() {
    return "Removed \"" + name + "\" from this computer.";
  }

  @Override
  public String summary() {
    return "\"" + name + "\" removed";
  }

  @Override
  public String command() {
    return "awsmith remove " + name;
  }
}
