package dev.awsmith.ini;

/** AWS files made of texts, for tests. */
final class Files {
  private Files() {}

  static AwsFiles of(String credentials, String config) {
    return new AwsFiles(file(SharedFile.CREDENTIALS, credentials), file(SharedFile.CONFIG, config));
  }

  private static AwsFile file(SharedFile which, String text) {
    Place place =
        Place.missing("/home/anna/.aws/" + which.fileName(), "~/.aws/" + which.fileName());
    return new AwsFile(which, place, IniDocument.of(which, Text.of(text)));
  }
}
