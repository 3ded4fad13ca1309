package dev.awsmith.environment;

import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.util.Optional;

/** Both AWS files out of their texts. */
final class FilesOf {
  private FilesOf() {}

  static AwsFiles texts(String credentials, String config) {
    return new AwsFiles(file(SharedFile.CREDENTIALS, credentials), file(SharedFile.CONFIG, config));
  }

  private static AwsFile file(SharedFile which, String text) {
    String path = "/home/anna/.aws/" + which.fileName();
    String shown = "~/.aws/" + which.fileName();
    Place place =
        text.isEmpty()
            ? Place.missing(path, shown)
            : new Place(path, shown, true, Optional.of("0600"), Optional.empty());
    return new AwsFile(which, place, IniDocument.of(which, Text.of(text)));
  }
}
