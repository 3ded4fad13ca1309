package dev.awsmith.files;

import dev.awsmith.ini.AwsFiles;

/** What came of reading both files. */
public sealed interface Opening {
  /** Both files; one that is not there says nothing. */
  record Opened(AwsFiles files) implements Opening {}

  /** What stands in the way. */
  record Unreadable(Obstacle obstacle) implements Opening {}
}
