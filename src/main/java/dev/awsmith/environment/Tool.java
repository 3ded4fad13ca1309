package dev.awsmith.environment;

import static dev.awsmith.environment.Tool.InBoth.KEYS_WIN;
import static dev.awsmith.environment.Tool.InBoth.PROFILE_WINS;
import static dev.awsmith.environment.Tool.Tried.ALL_KINDS;
import static dev.awsmith.environment.Tool.Tried.PLAIN_KINDS;
import static dev.awsmith.environment.Variables.AWS_DEFAULT_PROFILE;
import static dev.awsmith.environment.Variables.AWS_DEFAULT_REGION;
import static dev.awsmith.environment.Variables.AWS_PROFILE;
import static dev.awsmith.environment.Variables.AWS_REGION;

import java.time.LocalDate;
import java.util.List;

/**
 * A program, or a part of one, that looks for AWS credentials in its own way. What is told of each
 * was found out by running the named versions side by side.
 */
public enum Tool {
  AWS_CLI_2(
      "AWS CLI v2",
      "AWS CLI 2.36.7",
      Family.BOTOCORE,
      List.of(AWS_PROFILE, AWS_DEFAULT_PROFILE),
      List.of(AWS_REGION, AWS_DEFAULT_REGION),
      KEYS_WIN,
      ALL_KINDS),
  BOTO(
      "AWS CLI v1, boto3",
      "AWS CLI 1.45.11",
      Family.BOTOCORE,
      List.of(AWS_DEFAULT_PROFILE, AWS_PROFILE),
      List.of(AWS_DEFAULT_REGION),
      KEYS_WIN,
      PLAIN_KINDS),
  JAVA_SDK_2(
      "Java SDK v2",
      "AWS SDK for Java 2.56.0",
      Family.JAVA,
      List.of(AWS_PROFILE),
      List.of(AWS_REGION),
      KEYS_WIN,
      ALL_KINDS),
  JAVASCRIPT_SDK_3(
      "JavaScript SDK v3",
      "@aws-sdk/client-sts 3.1169.0",
      Family.JAVASCRIPT,
      List.of(AWS_PROFILE),
      List.of(AWS_REGION),
      PROFILE_WINS,
      ALL_KINDS),
  /** It copies the DEFAULT variables to the others, then asks the JavaScript SDK. */
  AMPX(
      "ampx (its own calls)",
      "@aws-amplify/backend-cli 1.10.0",
      Family.JAVASCRIPT,
      List.of(AWS_PROFILE, AWS_DEFAULT_PROFILE),
      List.of(AWS_REGION, AWS_DEFAULT_REGION),
      PROFILE_WINS,
      ALL_KINDS),
  /** The CDK toolkit inside ampx, which prefers the key variables in the same run. */
  AMPX_CDK(
      "ampx (deployment)",
      "@aws-amplify/backend-cli 1.10.0",
      Family.JAVASCRIPT,
      List.of(AWS_PROFILE, AWS_DEFAULT_PROFILE),
      List.of(AWS_REGION, AWS_DEFAULT_REGION),
      KEYS_WIN,
      PLAIN_KINDS);

  /** Who wins when the environment holds both keys and the name of a profile. */
  enum InBoth {
    KEYS_WIN,
    PROFILE_WINS
  }

  /** Which profiles the tool was tried with. */
  enum Tried {
    ALL_KINDS,
    /** Those that offer one way to credentials, and not console login. */
    PLAIN_KINDS
  }

  /** When the versions were run. */
  public static final LocalDate TRIED_ON = LocalDate.of(2026, 11, 21);

  private final String words;
  private final String version;
  private final Family family;
  private final List<String> profileVariables;
  private final List<String> regionVariables;
  private final InBoth inBoth;
  private final Tried tried;

  Tool(
      String words,
      String version,
      Family family,
      List<String> profileVariables,
      List<String> regionVariables,
      InBoth inBoth,
      Tried tried) {
    this.words = words;
    this.version = version;
    this.family = family;
    this.profileVariables = profileVariables;
    this.regionVariables = regionVariables;
    this.inBoth = inBoth;
    this.tried = tried;
  }

  /** As people call it. */
  public String words() {
    return words;
  }

  /** What was run to learn its habits. */
  public String version() {
    return version;
  }

  /** Whether it takes {@code --profile}. */
  boolean hasProfileOption() {
    return this != JAVA_SDK_2 && this != JAVASCRIPT_SDK_3;
  }

  Family family() {
    return family;
  }

  /** The first that is set names the profile. */
  List<String> profileVariables() {
    return profileVariables;
  }

  /** The first with a value beats the Region of the profile. */
  List<String> regionVariables() {
    return regionVariables;
  }

  InBoth inBoth() {
    return inBoth;
  }

  Tried tried() {
    return tried;
  }
}
