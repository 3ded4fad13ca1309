package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;

/** What to do, or to ask for, where access keys are not what the person has. */
record Advice(Situation situation, AwsFiles files, Kind kind) implements Step {
  /** The ways into AWS other than access keys. */
  enum Kind {
    SSO("A company sign-in"),
    CONSOLE("The AWS website"),
    ROLE("A role"),
    UNSURE("Not sure");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    static Kind of(String answer) {
      return switch (answer) {
        case "sso" -> SSO;
        case "console" -> CONSOLE;
        case "role" -> ROLE;
        default -> UNSURE;
      };
    }
  }

  @Override
  public Page page() {
    return Page.of("Set up > " + kind.title, "")
        .text(text())
        .takingPaste()
        .actions(
            Action.submit("back", "Choose another way"), Action.go("keys", 'k', "Use access keys"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Onboarding.pasted(situation, files, paste.text());
      case Event.Answered answer when answer.took("keys") -> Onboarding.withKeys(situation, files);
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }

  private List<Line> text() {
    return switch (kind) {
      case SSO -> companySignIn();
      case CONSOLE -> website();
      case ROLE -> role();
      case UNSURE -> unsure();
    };
  }

  private static List<Line> companySignIn() {
    return List.of(
        Line.of("With a company sign-in you need its start URL and its Region."),
        Line.BLANK,
        Line.of("1  Ask for the start URL if you do not have it. It looks like this:"),
        example("https://d-1234567890.awsapps.com/start"),
        Line.of("2  Set it up with the AWS CLI, which opens your browser:"),
        example("aws configure sso"),
        Line.of("3  awsmith then shows the profile with all the others."));
  }

  private static List<Line> website() {
    return List.of(
        Line.of("The AWS CLI 2.32 or newer signs in through your browser:"),
        example("aws login"),
        Line.BLANK,
        Line.of("Your user needs the policy SignInLocalDevelopmentAccess for that."),
        Line.of(
            "With an older AWS CLI, make an access key instead: IAM > Users > your user >"
                + " Security credentials > Create access key > Command Line Interface."
                + " Download the .csv file, come back, and press k."));
  }

  private static List<Line> role() {
    return List.of(
        Line.of("A role is borrowed: other credentials ask for it."),
        Line.BLANK,
        Line.of("1  Set up the profile that may ask for the role, with access keys (k)."),
        Line.of("2  Then add the role beside it, for example:"),
        example("awsmith set role_arn arn:aws:iam::111122223333:role/Dev -p client"),
        example("awsmith set source_profile work -p client"));
  }

  private static List<Line> unsure() {
    return List.of(
        Line.of(Role.STRONG, "I have my own AWS account"),
        Line.of(
            "  Sign in at console.aws.amazon.com, open IAM > Users > your user > Security"
                + " credentials > Create access key > Command Line Interface, download the"
                + " .csv file and come back with it."),
        Line.BLANK,
        Line.of(Role.STRONG, "My company gave me AWS"),
        Line.of("  Send this to whoever looks after AWS:"),
        Line.of(
            "  Hi, I need programmatic AWS access. Please send me either our IAM Identity"
                + " Center start URL, its Region, and the permission set I should use, or an"
                + " IAM user access key with permission to manage my own keys."),
        Line.BLANK,
        Line.of(Role.STRONG, "I only have a README"),
        Line.of("  Paste the line the README tells you to run."));
  }

  private static Line example(String text) {
    return Line.of(Role.STRONG, "     " + text);
  }
}
