package dev.awsmith.diagnosis;

import java.util.List;

/** AWS does not accept the keys: it cannot tell, or does not believe, who is asking. */
final class KeyFaults {
  static final Meaning UNKNOWN_KEY =
      new Meaning(
          "AW301",
          "AWS does not know this access key ID",
          "This is not a permission problem: attaching policies or changing a trust policy never"
              + " fixes it.",
          List.of(
              "The key was deleted or turned off, or its ID was copied wrong.",
              "A session token from older keys is sent with a permanent key (AKIA...).",
              "A temporary key (ASIA...) is sent without its session token, or with another one.",
              "The key was made a few seconds ago and is not known everywhere yet.",
              "The key belongs to another partition, such as China or GovCloud.",
              "The Region must be enabled for the account first.",
              "IAM was asked with a temporary key that was got without an MFA code."),
          List.of(
              "Look at the key in your set-up: prefix, token, Region.",
              "Remove a left-over session token, or paste all three values of temporary keys.",
              "In the AWS console, see whether the key is there and active; else make a new one."),
          "Every tool that uses this key keeps failing.",
          List.of("AW202", "AW203", "AW205", "AW304", "AW401"));

  /** What EC2 says, whichever half of the key it does not believe. */
  static final Meaning NOT_VALIDATED =
      new Meaning(
          "AW301",
          "AWS cannot tell from these keys who you are",
          "This is not a permission problem, and this answer does not say which part is wrong.",
          List.of(
              "The key was deleted or turned off, or its ID was copied wrong.",
              "The secret is not complete, or is that of another key.",
              "Temporary keys have ended, or their session token is missing.",
              "The Region must be enabled for the account first.",
              "Your computer's clock is wrong."),
          List.of(
              "Ask a service that says more:  aws sts get-caller-identity",
              "Look at the key in your set-up: prefix, token, Region."),
          "Every tool that uses this key keeps failing.",
          List.of("AW302", "AW303", "AW202", "AW203", "AW306", "AW401"));

  static final Meaning BAD_TOKEN =
      new Meaning(
          "AW203",
          "AWS does not accept the session token",
          "This is not a permission problem.",
          List.of(
              "The token was cut when it was copied; it is often longer than 1,000 characters.",
              "The token belongs to other keys than it is sent with.",
              "The Region must be enabled for the account first."),
          List.of("Copy all three values of the temporary keys again."),
          "Every tool that uses these keys keeps failing.",
          List.of("AW202", "AW103", "AW401"));

  static final Meaning WRONG_SECRET =
      new Meaning(
          "AW302",
          "The secret does not belong to this key ID",
          "AWS knows the key ID, so this is not a permission problem.",
          List.of(
              "A character of the secret is missing, often the last one, or a / or +.",
              "The secret is that of another key.",
              "A blank, a quote or a line end was copied with it.",
              "Your computer's clock is wrong.",
              "A proxy changes the requests on their way."),
          List.of(
              "Paste the secret again; it has 40 characters.",
              "If it is lost, make a new key: AWS shows a secret only once."),
          "Every tool that uses this key keeps failing.",
          List.of("AW103", "AW109", "AW204", "AW306"));

  static final Meaning CLOCK =
      new Meaning(
          "AW306",
          "Your computer's clock is wrong",
          "The keys are not the problem.",
          List.of(
              "The clock is more than 5 to 15 minutes off.",
              "A virtual machine or WSL slept and its clock did not catch up."),
          List.of(
              "Set the clock: switch on automatic time in the system settings.",
              "In WSL run:  sudo hwclock -s"),
          "AWS refuses every request, though some SDKs correct the time by themselves.",
          List.of());

  static final Meaning TOO_LATE =
      new Meaning(
          "AW306",
          "AWS got the request too late",
          "",
          List.of(
              "Your computer's clock is wrong.", "The temporary keys that signed it have ended."),
          List.of(
              "Set the clock: switch on automatic time in the system settings.",
              "If the clock is right, sign in again or paste new temporary keys."),
          "AWS refuses every request.",
          List.of("AW303"));

  static final Meaning EXPIRED =
      new Meaning(
          "AW303",
          "These temporary keys have ended",
          "Nothing is wrong with your permissions.",
          List.of(
              "Temporary keys work for some hours only, and the time is over.",
              "Old keys are still set in this terminal and hide newer ones."),
          List.of(
              "Sign in again, or get new temporary keys where you got these.",
              "Remove the three AWS key variables from this terminal if they are set."),
          "Every tool that uses them keeps failing.",
          List.of("AW203", "AW401"));

  static final Meaning IDENTITY_TOKEN_EXPIRED =
      new Meaning(
          "AW303",
          "The token that proves who you are has ended",
          "Nothing is wrong with the role.",
          List.of("The token file is old; what writes it has stopped, or the job ran too long."),
          List.of("Renew the token, in a pipeline by running the job again."),
          "No keys can be got with this token.",
          List.of());

  static final Meaning SECRET_AS_KEY_ID =
      new Meaning(
          "AW204",
          "The secret was put in the place of the key ID",
          "",
          List.of("Key ID and secret were swapped when they were entered."),
          List.of(
              "Put them the right way round.",
              "Replace the key: AWS writes the key ID into error texts and logs, so the secret"
                  + " may be in them."),
          "The secret stays in log files for others to read.",
          List.of("AW201"));

  static final Meaning MALFORMED_KEY_ID =
      new Meaning(
          "AW103",
          "There is a blank or a line end in the access key ID",
          "",
          List.of("It was copied together with the key ID."),
          List.of("Enter the key ID again, without blanks."),
          "Every tool that uses this key keeps failing.",
          List.of("AW109"));

  /** The signature cannot be read, and nothing says why. */
  static final Meaning UNREADABLE_SIGNATURE =
      new Meaning(
          "",
          "AWS cannot read the signature of the request",
          "",
          List.of(
              "A blank or a line end was copied into the access key ID.",
              "Something else than a signature of AWS was sent, such as a token of a web page."),
          List.of("Enter the key ID again, without blanks.", "Let the tool sign its requests."),
          "",
          List.of("AW103", "AW109"));

  static final Meaning NOT_SIGNED_BY_AWS_KEYS =
      new Meaning(
          "",
          "The request carried something else than a signature of AWS",
          "Your AWS keys were not sent.",
          List.of(
              "A token of a web page or an API key stands where AWS expects a signature.",
              "The path or the method is not the one the token is for."),
          List.of(
              "Compare the address, path and method with those of the API.",
              "Let an AWS SDK or the AWS CLI sign the request."),
          "",
          List.of());

  static final Meaning NO_SIGNATURE =
      new Meaning(
          "",
          "The request reached AWS without any keys",
          "",
          List.of(
              "The path or the method does not exist: API Gateway answers the same.",
              "A proxy took the Authorization header away.",
              "The tool was told to ask without signing, or the page was opened in a browser."),
          List.of("Try without the proxy.", "Let the tool sign its requests."),
          "",
          List.of());

  static final Meaning TEMPORARY_ALREADY =
      new Meaning(
          "",
          "Temporary keys cannot be used to get a session",
          "",
          List.of("GetSessionToken works only with the permanent key of a user."),
          List.of("Use the permanent key for this call, or assume a role instead."),
          "",
          List.of("AW401"));

  private KeyFaults() {}
}
