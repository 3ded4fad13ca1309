package dev.awsmith.diagnosis;

import java.util.List;

/** A tool found no credentials, profile or Region, before it asked AWS anything. */
final class SetupFaults {
  private static final String ASKED_NOBODY = "AWS was not asked, so permissions play no part.";

  static final Meaning NO_CREDENTIALS =
      new Meaning(
          "AW201",
          "The tool found no AWS credentials",
          ASKED_NOBODY,
          List.of(
              "No profile is named, and there is no [default] profile.",
              "The profile is there, but holds no keys, or has a spelling the tool cannot read.",
              "In a deployed app: it has no role (in Amplify, the compute role) to take them"
                  + " from."),
          List.of(
              "Name a profile, with AWS_PROFILE or --profile.", "Create a profile:  awsmith setup"),
          "",
          List.of("AW105", "AW106", "AW107", "AW112", "AW403"));

  /** The same from tools whose last hope was the machine itself. */
  static final Meaning NO_CREDENTIALS_AT_LAST =
      new Meaning(
          "AW201",
          NO_CREDENTIALS.headline(),
          "EC2 is named only because tools look there last. Permissions play no part.",
          List.of(
              "No profile is named, and there is no [default] profile.",
              "The profile is there, but holds no keys, or has a spelling the tool cannot read.",
              "On a machine of AWS: no role is attached to it."),
          NO_CREDENTIALS.fixes(),
          "",
          NO_CREDENTIALS.lookAt());

  static final Meaning PROFILE_WITHOUT_KEYS =
      new Meaning(
          "AW201",
          "The profile gives the tool no keys",
          ASKED_NOBODY,
          List.of(
              "There is no profile of that name; capitals count.",
              "The profile holds no keys, or only a part of what its kind needs.",
              "It has a spelling this tool cannot read, or a kind it does not know."),
          List.of("See what the profile holds:  awsmith show NAME"),
          "",
          List.of("AW105", "AW106", "AW127", "AW217", "AW403"));

  static final Meaning PROCESS_FAILED =
      new Meaning(
          "",
          "The command that gives credentials failed",
          ASKED_NOBODY,
          List.of(
              "The command in credential_process is not installed, or not where the tool looks.",
              "Its own sign-in has ended.",
              "It prints something else than the JSON that tools expect."),
          List.of("Run the command of credential_process by hand, and see what it says."),
          "",
          List.of());

  static final Meaning TWO_IDENTITIES =
      new Meaning(
          "AW401",
          "Two identities are in play",
          "Nothing has failed yet: this tool says which it takes, and others take the other.",
          List.of("AWS_PROFILE and the key variables are both set in this terminal."),
          List.of(
              "Remove one of them:  awsmith env --unset",
              "See which tool takes which:  awsmith environment"),
          "Tools work in different accounts without a word.",
          List.of());

  static final Meaning NO_PROFILE =
      new Meaning(
          "AW403",
          "There is no profile of that name",
          ASKED_NOBODY,
          List.of(
              "The name is misspelt; capitals count.",
              "In the config file its heading lacks the word \"profile\".",
              "The tool reads other files, named by AWS_CONFIG_FILE."),
          List.of("Correct the name, or create the profile:  awsmith setup"),
          "",
          List.of("AW105", "AW106", "AW112"));

  static final Meaning EMPTY_PROFILE =
      new Meaning(
          "AW403",
          "AWS_PROFILE is set to nothing",
          ASKED_NOBODY,
          List.of("The variable exists but is empty; that is not the same as not set."),
          List.of("Remove the variable AWS_PROFILE, or give it a name."),
          "",
          List.of());

  static final Meaning NO_REGION =
      new Meaning(
          "AW206",
          "No Region is set",
          ASKED_NOBODY,
          List.of(
              "The profile has no Region.",
              "Only AWS_DEFAULT_REGION is set, which the Java and JavaScript SDKs ignore.",
              "AWS_PROFILE names a profile that does not exist."),
          List.of("Give the profile a Region:  awsmith region"),
          "",
          List.of("AW403", "AW404"));

  static final Meaning BAD_REGION =
      new Meaning(
          "AW207",
          "That is not the name of a Region",
          ASKED_NOBODY,
          List.of("There is a blank, a quote or a remark in the Region's name."),
          List.of("Write it like eu-west-1:  awsmith region"),
          "",
          List.of("AW109"));

  static final Meaning HALF_IN_VARIABLES =
      new Meaning(
          "AW402",
          "Only one half of the key is in the variables",
          ASKED_NOBODY,
          List.of("AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY."),
          List.of("Remove AWS_ACCESS_KEY_ID, or set both."),
          "The AWS CLI stops; SDKs silently use a profile instead.",
          List.of());

  static final Meaning HALF_IN_FILE =
      new Meaning(
          "AW201",
          "Only one half of the key is in the file",
          ASKED_NOBODY,
          List.of(
              "The secret was never entered, or its setting is misspelt.",
              "The two halves stand in different files."),
          List.of("Enter both halves again:  awsmith setup"),
          "",
          List.of("AW108", "AW213"));

  static final Meaning UNREADABLE =
      new Meaning(
          "AW107",
          "The tool cannot read the AWS files",
          ASKED_NOBODY,
          List.of(
              "A line has no heading above it, or is neither a heading nor a setting.",
              "The file starts with an invisible mark, written by some editors.",
              "A heading or a setting is there twice."),
          List.of("Let awsmith find the line:  awsmith doctor"),
          "No profile works until it is mended, not even the good ones.",
          List.of("AW102", "AW104", "AW110"));

  static final Meaning TWO_SOURCES =
      new Meaning(
          "AW212",
          "The profile says twice where the role's caller comes from",
          ASKED_NOBODY,
          List.of("It has both source_profile and credential_source."),
          List.of("Remove one of the two."),
          "",
          List.of());

  static final Meaning NO_SOURCE =
      new Meaning(
          "AW210",
          "The profile does not say who asks for the role",
          ASKED_NOBODY,
          List.of("It has role_arn, but neither source_profile nor credential_source."),
          List.of("Add source_profile with the name of the profile that asks."),
          "",
          List.of("AW212"));

  static final Meaning BAD_SOURCE =
      new Meaning(
          "AW210",
          "The profile that should ask for the role cannot be used",
          ASKED_NOBODY,
          List.of(
              "source_profile names a profile that does not exist.",
              "Profiles name each other in a circle.",
              "credential_source is misspelt; capitals count."),
          List.of("Correct source_profile or credential_source."),
          "",
          List.of());

  static final Meaning PROCESS_EXPIRED =
      new Meaning(
          "AW303",
          "The command that gives credentials gave old ones",
          "",
          List.of("credential_process answers with keys that have ended."),
          List.of("Run the command by hand, and renew its sign-in."),
          "Some tools use the old keys all the same, and AWS refuses them.",
          List.of());

  static final Meaning MISSING_PART =
      new Meaning(
          "",
          "The tool lacks a part it needs for this kind of profile",
          "Your files are fine.",
          List.of("Browser sign-in (login_session) needs botocore with its extra crt."),
          List.of("Run:  pip install \"botocore[crt]\""),
          "",
          List.of());

  static final Meaning MISSING_MODULE =
      new Meaning(
          "",
          "The Java program lacks a part of the SDK",
          "Your files are fine.",
          List.of("Profiles with roles, company sign-in or console login need a module each."),
          List.of("Add the modules sts, sso, ssooidc or signin to the program's dependencies."),
          "",
          List.of());

  private SetupFaults() {}
}
