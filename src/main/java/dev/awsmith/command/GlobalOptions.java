package dev.awsmith.command;

import dev.awsmith.settings.Chosen;
import dev.awsmith.settings.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command knows, before or after its name. */
public final class GlobalOptions {
  @Option(
      names = {"-p", "--profile"},
      paramLabel = "NAME",
      description = "The profile to work on.",
      scope = ScopeType.INHERIT)
  String profile;

  @Option(
      names = {"-r", "--region"},
      paramLabel = "CODE",
      description = "The Region, such as eu-west-1.",
      scope = ScopeType.INHERIT)
  String region;

  @Option(
      names = {"-y", "--yes"},
      description = "Save without asking. Never agrees to what cannot be undone in AWS.",
      scope = ScopeType.INHERIT)
  boolean yes;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Show the change and write nothing.",
      scope = ScopeType.INHERIT)
  boolean dryRun;

  @Option(
      names = "--exit-code",
      description = "With --dry-run: exit with 10 if something would change.",
      scope = ScopeType.INHERIT)
  boolean exitCode;

  @Option(
      names = "--no-input",
      description = "Never ask. What is missing ends the run with exit code 2.",
      scope = ScopeType.INHERIT)
  boolean noInput;

  @Option(
      names = "--json",
      description = "One JSON document on standard output. Never asks.",
      scope = ScopeType.INHERIT)
  boolean json;

  @Option(
      names = "--plain",
      description = "One record a line, separated by tabs.",
      scope = ScopeType.INHERIT)
  boolean plain;

  @Option(
      names = "--header",
      description = "With --plain: the names of the columns first.",
      scope = ScopeType.INHERIT)
  boolean header;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what was asked for.",
      scope = ScopeType.INHERIT)
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say on standard error what is asked and decided; not on a full screen.",
      scope = ScopeType.INHERIT)
  boolean verbose;

  @Option(
      names = "--debug",
      paramLabel = "FILE",
      description = "Add to this file what is asked and decided, without secrets.",
      scope = ScopeType.INHERIT)
  Path debug;

  @Option(
      names = "--no-check",
      description = "Do not ask AWS about keys.",
      scope = ScopeType.INHERIT)
  boolean noCheck;

  @Option(names = "--offline", description = "No network at all.", scope = ScopeType.INHERIT)
  boolean offline;

  @Option(
      names = "--timeout",
      paramLabel = "10s",
      defaultValue = "10s",
      converter = Seconds.class,
      description = "How long to wait for each answer of AWS.",
      scope = ScopeType.INHERIT)
  Duration timeout = Duration.ofSeconds(10);

  @Mixin private final LookOptions look = new LookOptions();

  @Option(
      names = "--credentials-file",
      paramLabel = "PATH",
      description = "Use this credentials file.",
      scope = ScopeType.INHERIT)
  Path credentialsFile;

  @Option(
      names = "--config-file",
      paramLabel = "PATH",
      description = "Use this config file.",
      scope = ScopeType.INHERIT)
  Path configFile;

  @Option(
      names = "--practice",
      description = "Practise with an AWS inside this program; your own files are not touched.",
      scope = ScopeType.INHERIT)
  boolean practice;

  @Option(
      names = "--show-key-ids",
      description = "Show access key IDs in full. They are no secrets.",
      scope = ScopeType.INHERIT)
  boolean showKeyIds;

  public boolean practice() {
    return practice;
  }

  public boolean dryRun() {
    return dryRun;
  }

  public boolean failsIfChanging() {
    return exitCode;
  }

  /** Whether AWS is not to be asked. */
  public boolean unchecked() {
    return noCheck || offline;
  }

  public Duration timeout() {
    return timeout;
  }

  /** Whether nothing may be asked of a person. */
  public boolean silent() {
    return noInput || json || plain;
  }

  public boolean verbose() {
    return verbose;
  }

  /** The file that is told what is asked and decided. */
  public Optional<Path> debug() {
    return Optional.ofNullable(debug);
  }

  public boolean quiet() {
    return quiet;
  }

  /** {@code auto}, {@code always} or {@code never}. */
  public String color() {
    return look.color();
  }

  /** The settings that options have chosen for this run. */
  public Map<Setting, Chosen> chosen() {
    return look.chosen();
  }

  public Optional<Path> credentialsFile() {
    return Optional.ofNullable(credentialsFile);
  }

  public Optional<Path> configFile() {
    return Optional.ofNullable(configFile);
  }
}
