package dev.awsmith.ini;

/** The two files that AWS tools share. */
public enum SharedFile {
  CREDENTIALS("credentials"),
  CONFIG("config");

  private final String fileName;

  SharedFile(String fileName) {
    this.fileName = fileName;
  }

  /** Its usual name in {@code ~/.aws}. */
  public String fileName() {
    return fileName;
  }
}
