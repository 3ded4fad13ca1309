package dev.awsmith.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A help text that belongs to no single command; a page of the manual has it too. */
public enum Topic {
  EXIT_CODES(
      """
      0    done
      1    finished, but something is wrong
      2    wrong usage, or an answer is missing and asking is not allowed
      3    AWS rejected the credentials
      4    sign-in or MFA needed
      5    AWS could not be reached
      6    AWS knows you but does not allow it
      7    a problem with a local file
      8    unfinished: resume or undo is waiting
      9    a condition you asked for is not met
      10   --dry-run --exit-code: something would change
      130  stopped by you; nothing is half done
      143  terminated\
      """),
  ENVIRONMENT(
      """
      AWS_SHARED_CREDENTIALS_FILE, AWS_CONFIG_FILE   where the files lie
      AWS_PROFILE            the profile that is active in this terminal
      AWS_REGION             the Region to check keys in, where none is chosen yet
      AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL_IAM
                             where AWS is asked; http only on this computer
      HTTPS_PROXY, NO_PROXY  the way to the network
      AWS_CA_BUNDLE          certificates to trust besides the usual ones
      ACCESSIBLE             line mode, unless it is 0 or false
      CI                     never ask
      NO_COLOR, FORCE_COLOR, TERM   how the screen is drawn
      AWSMITH_STATE_DIR      where backups are kept
      AWSMITH_CONFIG_DIR     where config.toml with awsmith's own settings lies
      AWSMITH_NO_INPUT, AWSMITH_NO_COLOR   like the options of these names
      AWSMITH_ACCESSIBLE, AWSMITH_THEME, AWSMITH_ASCII, AWSMITH_NO_MOTION,
      AWSMITH_BELL, AWSMITH_MOUSE, AWSMITH_KEYS, AWSMITH_LINE_SINGLE_KEY,
      AWSMITH_KEY_AGE_LIMIT, AWSMITH_WARN_DAYS, AWSMITH_CHECK_ON_START,
      AWSMITH_GRACE, AWSMITH_BACKUPS_KEEP, AWSMITH_SHELL
                             like the settings: awsmith config list --origin

      An option beats AWSMITH_ variables, those beat all others, those beat the
      settings file, and that beats the default.\
      """),
  FORMATS(
      """
      awsmith reads access keys from any of these, with noise around them:
        .csv files of the AWS console      export, set and setx lines
        PowerShell and fish lines          blocks of AWS files
        JSON of the AWS CLI                YAML, Terraform, properties
        what aws configure printed         a key ID and a secret, side by side\
      """),
  FILES(
      """
      ~/.aws/credentials, ~/.aws/config    changed line by line, both or neither
      $XDG_CONFIG_HOME/awsmith/config.toml awsmith's own settings (~/.config)
      $XDG_STATE_HOME/awsmith/backups      what was there before each change
      ~/.aws/.credentials.awsmith-lock     keeps two awsmiths apart; may be deleted\
      """),
  JSON(
      """
      With --json standard output is one document in UTF-8, whatever happens.
        schema, command, ok, exit_code   are always there
        error                            says what went wrong, in the parts of a problem
      What is not known is null. Times are ISO 8601 in UTC. No secret is ever in it,
      and key IDs are masked unless --show-key-ids is given. What is added later does
      not break who reads it; what would, changes schema.

      The JSON Schema of a command:  awsmith help json --schema check\
      """);

  private final String text;

  Topic(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Optional<Topic> named(String name) {
    return Arrays.stream(values()).filter(topic -> topic.word().equals(name)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Topic::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
