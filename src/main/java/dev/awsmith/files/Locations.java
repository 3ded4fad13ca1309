package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the AWS files lie, and the folder for what awsmith keeps; all paths are absolute, links in
 * them not yet followed.
 */
public record Locations(Path home, Path credentials, Path config, Path state) {
  static final boolean WINDOWS = File.separatorChar == '\\';

  public Locations {
    home = home.toAbsolutePath();
    credentials = credentials.toAbsolutePath();
    config = config.toAbsolutePath();
    state = state.toAbsolutePath();
  }

  /** As the variables say; {@code userHome} counts where they name no home. */
  public static Locations of(Map<String, String> variables, Path userHome) {
    return of(variables, userHome, WINDOWS);
  }

  static Locations of(Map<String, String> variables, Path userHome, boolean windows) {
    Path home = named(variables, windows ? "USERPROFILE" : "HOME", userHome).orElse(userHome);
    Path folder = home.resolve(".aws");
    return new Locations(
        home,
        named(variables, "AWS_SHARED_CREDENTIALS_FILE", home).orElse(folder.resolve("credentials")),
        named(variables, "AWS_CONFIG_FILE", home).orElse(folder.resolve("config")),
        named(variables, "AWSMITH_STATE_DIR", home).orElse(state(variables, home, windows)));
  }

  /** The file of awsmith's own settings. */
  public static Path settings(Map<String, String> variables, Path userHome) {
    Path home = named(variables, WINDOWS ? "USERPROFILE" : "HOME", userHome).orElse(userHome);
    return named(variables, "AWSMITH_CONFIG_DIR", home)
        .orElseGet(
            () ->
                named(variables, WINDOWS ? "APPDATA" : "XDG_CONFIG_HOME", home)
                    .filter(Path::isAbsolute)
                    .orElse(home.resolve(WINDOWS ? "AppData/Roaming" : ".config"))
                    .resolve("awsmith"))
        .resolve("config.toml")
        .toAbsolutePath();
  }

  private static Path state(Map<String, String> variables, Path home, boolean windows) {
    return (windows
            ? named(variables, "LOCALAPPDATA", home).orElse(home.resolve("AppData/Local"))
            // The XDG specification says that a relative path is to be ignored.
            : named(variables, "XDG_STATE_HOME", home)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/state")))
        .resolve("awsmith");
  }

  private static Optional<Path> named(Map<String, String> variables, String name, Path home) {
    return Optional.ofNullable(variables.get(name))
        .filter(value -> !value.isBlank())
        .map(value -> expand(value, home));
  }

  private static Path expand(String value, Path home) {
    boolean atHome = value.equals("~") || value.startsWith("~/") || value.startsWith("~\\");
    return atHome ? home.resolve(value.substring(Math.min(2, value.length()))) : Path.of(value);
  }

  /** A path as a person types it: {@code ~} is the home folder. */
  public Path resolve(String typed) {
    return expand(typed, home).toAbsolutePath();
  }

  public Locations withCredentials(Path path) {
    return new Locations(home, path, config, state);
  }

  public Locations withConfig(Path path) {
    return new Locations(home, credentials, path, state);
  }

  public Path path(SharedFile which) {
    return which == SharedFile.CREDENTIALS ? credentials : config;
  }

  /** The path as a person writes it: {@code ~} for the home folder. */
  public String shown(Path path) {
    return path.startsWith(home) && !path.equals(home)
        ? "~" + File.separator + home.relativize(path)
        : path.toString();
  }
}
