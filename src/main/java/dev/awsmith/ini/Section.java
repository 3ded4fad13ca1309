package dev.awsmith.ini;

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
}
