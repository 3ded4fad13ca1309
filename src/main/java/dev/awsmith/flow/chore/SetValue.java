package dev.awsmith.flow.chore;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Values;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.profile.Regions;
import dev.awsmith.profile.SettingNames;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets one setting of a profile, where it counts. */
public record SetValue(String profile, String key, String value) implements Chore {
  private static final String MADE = " This makes it.";
  private static final String KEY = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)?";

  @Override
  public Optional<Problem> obstacle(AwsFiles files) {
    return ProfileName.complaint(profile)
        .or(() -> keyComplaint())
        .or(() -> Values.complaint(value))
        .map(complaint -> Problem.of(ExitCode.USAGE, complaint));
  }

  @Override
  public List<Edit> edits(AwsFiles files) {
    return List.of(new Edit.Put(file(files), Section.profile(profile), name(), value));
  }

  @Override
  public List<Line> notes(AwsFiles files) {
    List<Line> notes = new ArrayList<>();
    Names.missing(files, profile)
        .ifPresent(missing -> notes.add(Line.of(Role.ATTENTION, missing.headline() + MADE)));
    doubt().ifPresent(doubt -> notes.add(Line.of(Role.ATTENTION, doubt)));
    return notes;
  }

  @Override
  public String question() {
    return "Set " + name() + " of \"" + profile + "\"?";
  }

  @Override
  public String done() {
    return "Set "
        + name()
        + " of \""
        + profile
        + "\"."
        + doubt().map(doubt -> " " + doubt).orElse("");
  }

  @Override
  public String summary() {
    return name() + " of \"" + profile + "\" set";
  }

  @Override
  public String command() {
    return SettingNames.isSecret(name())
        ? "awsmith set " + name() + " --stdin -p " + profile
        : "awsmith set " + name() + " " + value + " -p " + profile;
  }

  @Override
  public String toString() {
    return "SetValue[" + profile + ", " + key + "]";
  }

  private Optional<String> doubt() {
    return SettingNames.doubt(name())
        .or(() -> Optional.of(value).filter(code -> isNoRegion()).map(SetValue::noRegion));
  }

  private boolean isNoRegion() {
    return name().equals("region") && Regions.find(value).isEmpty();
  }

  private static String noRegion(String typed) {
    String advice = Regions.advice(typed).message();
    return advice.isEmpty() ? "Tools want the code of a Region, such as eu-west-1." : advice;
  }

  private String name() {
    return key.indexOf('.') < 0 ? key.toLowerCase(Locale.ROOT) : key;
  }

  private Optional<String> keyComplaint() {
    return key.matches(KEY)
        ? Optional.empty()
        : Optional.of(
            "\"" + key + "\" is no setting name. It looks like region or s3.addressing_style.");
  }

  /** Where it stands and counts now; else secrets go with the credentials, the rest with config. */
  private SharedFile file(AwsFiles files) {
    return files
        .profile(profile)
        .flatMap(found -> found.setting(name()))
        .map(Profile.Setting::file)
        .orElse(
            SettingNames.belongsToCredentials(name()) ? SharedFile.CREDENTIALS : SharedFile.CONFIG);
  }
}
