package dev.awsmith.files;

import dev.awsmith.ini.AwsFiles;

/** What came of reading both files. */
public sealed interface Opening {
  record Opened(AwsFiles files) implements Opening {}

  record Unreadable(Obstacle obstacle) implements Opening {}
}
