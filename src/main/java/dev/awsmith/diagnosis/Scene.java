package dev.awsmith.diagnosis;

import dev.awsmith.environment.Os;
import dev.awsmith.environment.SetHere;
import dev.awsmith.environment.Shell;
import dev.awsmith.environment.Variables;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.SharedFile;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the rules may look at, gathered beforehand: they touch neither disk nor network.
 *
 * @param shellFiles the lines of start files that set variables
 */
public record Scene(
    AwsFiles files,
    Variables variables,
    List<SetHere> shellFiles,
    Surroundings surroundings,
    Shell shell,
    Os os,
    LocalDate today) {
  public Scene {
    shellFiles = List.copyOf(shellFiles);
  }

  public Scene with(AwsFiles other) {
    return new Scene(other, variables, shellFiles, surroundings, shell, os, today);
  }

  /** The same with files that are as after a {@link Edit.Recode}, line for line. */
  Scene recoded() {
    return with(
        new AwsFiles(
            recoded(files.get(SharedFile.CREDENTIALS)), recoded(files.get(SharedFile.CONFIG))));
  }

  private static AwsFile recoded(AwsFile file) {
    return file.with(file.document().apply(new Edit.Recode(file.which())));
  }
}
