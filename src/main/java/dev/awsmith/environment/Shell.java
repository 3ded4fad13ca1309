package dev.awsmith.environment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shells people work in: how each sets, forgets and quotes, in its own words. */
public enum Shell {
  BASH("bash"),
  ZSH("zsh"),
  FISH("fish"),
  POWERSHELL("powershell"),
  CMD("cmd"),
  NUSHELL("nu"),
  CSH("csh");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+,-]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern BEYOND_CMD = Pattern.compile("[\"%\\x00-\\x1f]");

  /** All that PowerShell takes for a single quote. */
  private static final Pattern SINGLE_QUOTES = Pattern.compile("['\\u2018\\u2019\\u201a\\u201b]");

  private final String word;

  Shell(String word) {
    this.word = word;
  }

  /** As options spell it. */
  public String word() {
    return word;
  }

  /** The shell of that name or program file; csh and tcsh speak alike, and so do sh and bash. */
  public static Optional<Shell> named(String name) {
    String program = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return switch (program.toLowerCase(Locale.ROOT).replaceFirst("^-|\\.exe$", "")) {
      case "bash", "sh", "dash", "ash", "ksh" -> Optional.of(BASH);
      case "zsh" -> Optional.of(ZSH);
      case "fish" -> Optional.of(FISH);
      case "powershell", "pwsh" -> Optional.of(POWERSHELL);
      case "cmd" -> Optional.of(CMD);
      case "nu", "nushell" -> Optional.of(NUSHELL);
      case "csh", "tcsh" -> Optional.of(CSH);
      default -> Optional.empty();
    };
  }

  /** The line that sets a variable for this terminal and what it starts. */
  public String export(String name, String value) {
    requireName(name);
    return switch (this) {
      case BASH, ZSH -> "export " + name + "=" + quote(value);
      case FISH -> "set -gx " + name + " " + quote(value);
      case POWERSHELL -> "$Env:" + name + " = " + quote(value);
      case CMD -> "set " + quote(name + "=" + value);
      case NUSHELL -> "$env." + name + " = " + quote(value);
      case CSH -> "setenv " + name + " " + quote(value);
    };
  }

  /** The text that makes this terminal forget variables; only cmd needs a line for each. */
  public String unset(List<String> names) {
    names.forEach(Shell::requireName);
    return switch (this) {
      case BASH, ZSH -> "unset " + String.join(" ", names);
      case FISH -> "set -e " + String.join(" ", names);
      case POWERSHELL ->
          each(names, "Env:", ", ", "Remove-Item ") + " -ErrorAction SilentlyContinue";
      case CMD -> names.stream().map(name -> "set " + name + "=").collect(Collectors.joining("\n"));
      case NUSHELL -> "hide-env " + String.join(" ", names);
      case CSH -> each(names, "unsetenv ", "; ", "");
    };
  }

  /**
   * The text that makes the shell's own store of lasting variables forget them, where it has one.
   */
  public Optional<String> forget(List<String> names) {
    names.forEach(Shell::requireName);
    return switch (this) {
      case FISH -> Optional.of("set -Ue " + String.join(" ", names));
      case POWERSHELL ->
          Optional.of(
              names.stream()
                  .map(name -> "[Environment]::SetEnvironmentVariable('" + name + "',$null,'User')")
                  .collect(Collectors.joining("\n")));
      case CMD ->
          Optional.of(
              names.stream()
                  .map(name -> "reg delete HKCU\\Environment /v " + name + " /f")
                  .collect(Collectors.joining("\n")));
      case BASH, ZSH, NUSHELL, CSH -> Optional.empty();
    };
  }

  /**
   * The line that carries out what a program prints, such as {@code awsmith env}; nushell reads
   * code before it runs any, and cannot.
   */
  public Optional<String> eval(String command) {
    return switch (this) {
      case BASH, ZSH -> Optional.of("eval \"$(" + command + ")\"");
      case FISH -> Optional.of(command + " | source");
      case POWERSHELL -> Optional.of(command + " | Out-String | Invoke-Expression");
      case CMD -> Optional.of("for /f \"delims=\" %i in ('" + command + "') do @%i");
      case CSH -> Optional.of("eval `" + command + "`");
      case NUSHELL -> Optional.empty();
    };
  }

  /** Several commands as one text to run; {@code eval} in csh sees no line ends. */
  public String together(List<String> commands) {
    return String.join(this == CSH ? ";\n" : "\n", commands);
  }

  /** Whether a value can be written so that the shell reads exactly it. */
  public boolean canSay(String value) {
    return this == CMD ? !BEYOND_CMD.matcher(value).find() : value.indexOf('\0') < 0;
  }

  /** One word of the shell's language that stands for exactly this value. */
  public String quote(String value) {
    if (!canSay(value)) {
      throw new IllegalArgumentException("This shell cannot be given such a value.");
    }
    return switch (this) {
      case BASH, ZSH -> isPlain(value) ? value : "'" + value.replace("'", "'\\''") + "'";
      case FISH ->
          isPlain(value) ? value : "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
      case POWERSHELL -> "'" + SINGLE_QUOTES.matcher(value).replaceAll("$0$0") + "'";
      case CMD -> '"' + value + '"';
      case NUSHELL ->
          '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
      case CSH ->
          isPlain(value)
              ? value
              : "'" + value.replace("'", "'\\''").replace("!", "\\!").replace("\n", "\\\n") + "'";
    };
  }

  private static boolean isPlain(String value) {
    return PLAIN.matcher(value).matches();
  }

  private static String each(List<String> names, String before, String between, String start) {
    return names.stream()
        .map(name -> before + name)
        .collect(Collectors.joining(between, start, ""));
  }

  private static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("A variable's name has letters, digits and _ only.");
    }
  }
}
