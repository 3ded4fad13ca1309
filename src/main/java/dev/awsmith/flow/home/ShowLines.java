package dev.awsmith.flow.home;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Masked;
import dev.awsmith.ini.Profile;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.ToRead;
import java.util.List;

/** Every setting of a profile, and the line it stands on. */
record ShowLines(AwsFiles files, String profile) implements ToRead {
  private static final int PLACE = 30;

  @Override
  public Page page() {
    return Page.of("Profiles > " + profile + " > Lines", "")
        .text(
            files.profile(profile).map(Profile::settings).orElse(List.of()).stream()
                .map(this::line)
                .toList())
        .actions(Action.submit("back", "Go back"))
        .message("Secrets are stars here; your files hold them whole.");
  }

  private Line line(Profile.Setting setting) {
    String place = files.get(setting.file()).place().shown() + ":" + setting.line();
    return Line.of(Role.HINT, String.format("%-" + PLACE + "s ", place))
        .and(Role.PLAIN, Masked.line(setting.key() + " = " + setting.value()))
        .hanging(PLACE + 1);
  }
}
