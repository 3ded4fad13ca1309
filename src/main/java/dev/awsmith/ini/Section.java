package dev.awsmith.ini;

import java.util.Optional;

/** What a heading stands for: a kind and a name, whatever the file asks it to be spelt like. */
public record Section(Kind kind, String name) {
  /** The kinds of section that AWS defines. */
  public enum Kind {
    PROFILE("profile"),
    SSO_SESSION("sso-session"),
    SERVICES("services");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word before the name in a heading of the config file. */
    public String word() {
      return word;
    }
  }

  public static Section profile(String name) {
    return new Section(Kind.PROFILE, name);
  }

  public static Section ssoSession(String name) {
    return new Section(Kind.SSO_SESSION, name);
  }

  public static Section services(String name) {
    return new Section(Kind.SERVICES, name);
  }

  /** The heading that every reader takes for this section. */
  public String heading(SharedFile file) {
    boolean bare =
        kind == Kind.PROFILE && (file == SharedFile.CREDENTIALS || name.equals("default"));
    return "[" + (bare ? name : kind.word() + " " + name) + "]";
  }

  /** What the AWS SDKs take a heading for; empty where they skip the section. */
  static Optional<Section> read(SharedFile file, String heading) {
    if (file == SharedFile.CREDENTIALS || heading.equals("default")) {
      return named(Kind.PROFILE, heading);
    }
    for (Kind kind : Kind.values()) {
      String rest = heading.startsWith(kind.word()) ? heading.substring(kind.word().length()) : "";
      if (Comments.indent(rest) > 0) {
        return named(kind, rest.trim());
      }
    }
    return Optional.empty();
  }

  private static Optional<Section> named(Kind kind, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isNameCharacter(name.charAt(i))) {
        return Optional.empty();
      }
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(new Section(kind, name));
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "_-/.%@:+".indexOf(c) >= 0;
  }
}
