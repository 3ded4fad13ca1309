package dev.awsmith.profile;

/** Where a profile gets its credentials from, judged by the settings it has. */
public enum ProfileKind {
  ACCESS_KEY("access key", "access_key"),
  TEMPORARY("temporary", "temporary"),
  IDENTITY_CENTER("Identity Center", "identity_center"),
  ASSUME_ROLE("assume role", "assume_role"),
  CONSOLE_LOGIN("console login", "console_login"),
  PROCESS("process", "process"),
  WEB_IDENTITY("web identity", "web_identity"),
  INSTANCE("instance", "instance"),
  REGION_ONLY("Region only", "region_only"),
  MIXED("mixed", "mixed"),
  UNKNOWN("unknown", "unknown");

  private final String words;
  private final String json;

  ProfileKind(String words, String json) {
    this.words = words;
    this.json = json;
  }

  /** As a person reads it in a list. */
  public String words() {
    return words;
  }

  /** As it stands in JSON. */
  public String json() {
    return json;
  }
}
