package dev.awsmith.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file that shells or desktops read when they start, and that may set variables.
 *
 * @param path from the home folder, or absolute; one that ends in {@code /} is a folder of them
 */
public record StartFile(String path) {

  /** Whether it belongs to the person, and so may be changed; the others are the machine's. */
  public boolean isOurs() {
    return !path.startsWith("/");
  }

  /** Every file that a shell may read here, those of the person first. */
  public static List<StartFile> of(Shell shell, Os os) {
    List<String> paths = new ArrayList<>(own(shell, os));
    if (os == Os.LINUX) {
      paths.addAll(List.of(".config/environment.d/", ".pam_environment"));
    }
    if (os != Os.WINDOWS) {
      paths.addAll(machine(shell));
      paths.add("/etc/environment");
    }
    return paths.stream().map(StartFile::new).toList();
  }

  /** The one that each new terminal of the person reads, and that is theirs to add to. */
  public static StartFile ofTerminals(Shell shell, Os os, Map<String, String> variables) {
    String usual =
        shell == Shell.BASH && os == Os.MAC ? ".bash_profile" : own(shell, os).getFirst();
    String zsh = variables.getOrDefault("ZDOTDIR", "");
    String all = variables.getOrDefault("XDG_CONFIG_HOME", "");
    return new StartFile(
        shell == Shell.ZSH && zsh.startsWith("/")
            ? zsh + "/" + usual
            : usual.startsWith(".config/") && all.startsWith("/")
                ? all + usual.substring(".config".length())
                : usual);
  }

  private static List<String> own(Shell shell, Os os) {
    return switch (shell) {
      case BASH -> List.of(".bashrc", ".bash_profile", ".bash_login", ".profile", ".bash_aliases");
      case ZSH -> List.of(".zshrc", ".zshenv", ".zprofile", ".zlogin", ".profile");
      case FISH ->
          List.of(
              ".config/fish/config.fish", ".config/fish/conf.d/", ".config/fish/fish_variables");
      case POWERSHELL -> powershell(os);
      case NUSHELL -> {
        String folder = nushell(os);
        yield List.of(folder + "env.nu", folder + "config.nu", folder + "autoload/");
      }
      case CSH -> List.of(".tcshrc", ".cshrc", ".login");
      case CMD -> List.of();
    };
  }

  private static List<String> powershell(Os os) {
    if (os != Os.WINDOWS) {
      return List.of(
          ".config/powershell/Microsoft.PowerShell_profile.ps1", ".config/powershell/profile.ps1");
    }
    List<String> paths = new ArrayList<>();
    for (String documents : List.of("Documents/", "OneDrive/Documents/")) {
      for (String product : List.of("PowerShell/", "WindowsPowerShell/")) {
        paths.add(documents + product + "Microsoft.PowerShell_profile.ps1");
        paths.add(documents + product + "profile.ps1");
      }
    }
    return paths;
  }

  private static String nushell(Os os) {
    return switch (os) {
      case LINUX -> ".config/nushell/";
      case MAC -> "Library/Application Support/nushell/";
      case WINDOWS -> "AppData/Roaming/nushell/";
    };
  }

  private static List<String> machine(Shell shell) {
    return switch (shell) {
      case BASH -> List.of("/etc/profile", "/etc/bash.bashrc", "/etc/bashrc", "/etc/profile.d/");
      case ZSH ->
          List.of(
              "/etc/zshenv", "/etc/zprofile", "/etc/zshrc", "/etc/zsh/zshenv", "/etc/zsh/zshrc");
      case FISH -> List.of("/etc/fish/config.fish", "/etc/fish/conf.d/");
      case POWERSHELL -> List.of("/opt/microsoft/powershell/7/profile.ps1");
      case CSH -> List.of("/etc/csh.cshrc", "/etc/csh.login");
      case NUSHELL, CMD -> List.of();
    };
  }
}
