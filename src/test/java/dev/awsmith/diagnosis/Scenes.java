package dev.awsmith.diagnosis;

import dev.awsmith.environment.Os;
import dev.awsmith.environment.Shell;
import dev.awsmith.environment.Variables;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Set-ups made of texts, for tests. */
final class Scenes {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Scenes() {}

  static Scene of(String credentials, String config) {
    return of(files(Text.of(credentials), Text.of(config)));
  }

  static Scene of(AwsFiles files) {
    return new Scene(
        files,
        Variables.of(Map.of()),
        List.of(),
        Surroundings.NOTHING_ODD,
        Shell.BASH,
        Os.LINUX,
        TODAY);
  }

  static AwsFiles files(Text credentials, Text config) {
    return new AwsFiles(file(SharedFile.CREDENTIALS, credentials), file(SharedFile.CONFIG, config));
  }

  private static AwsFile file(SharedFile which, Text text) {
    String name = which.fileName();
    Place place =
        new Place(
            "/home/anna/.aws/" + name,
            "~/.aws/" + name,
            true,
            Optional.of("0600"),
            Optional.empty());
    return new AwsFile(which, place, IniDocument.of(which, text));
  }

  /** The files after these edits. */
  static AwsFiles after(AwsFiles files, List<Edit> edits) {
    AwsFiles after = files;
    for (Change change : files.plan(edits)) {
      after =
          change.file() == SharedFile.CREDENTIALS
              ? new AwsFiles(change.after(), after.config())
              : new AwsFiles(after.credentials(), change.after());
    }
    return after;
  }
}
