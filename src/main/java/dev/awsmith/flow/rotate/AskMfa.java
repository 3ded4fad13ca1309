package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Trouble;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The organisation wants an MFA code before keys can change. */
record AskMfa(Survey survey, Problem denial, String complaint) implements Step {
  private static final String DEVICE = "device";
  private static final String CODE = "code";

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Role.STRONG,
            "Your organisation forbids this to a plain key. Most want an MFA code first."));
    lines.add(Line.of("AWS said: " + denial.what()));
    Page page =
        Page.of(Rotating.PATH + " > " + survey.profile(), "MFA code")
            .text(lines)
            .ask(device(), code())
            .actions(
                Action.submit("begin", "Go on with this code"),
                Action.go("ask", 'p', "Show the policy to ask for"))
            .message("Nothing has been changed.");
    return complaint.isEmpty()
        ? page
        : page.problem(Problem.of(ExitCode.SIGN_IN_NEEDED, complaint, "Wait for a new code."));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("begin") ->
          Next.to(
              new Beginning(survey, denial),
              new Effect.BeginSession(
                  survey.onDisk(),
                  survey.region(),
                  answer.get(DEVICE).strip(),
                  answer.get(CODE).strip()));
      case Event.Answered answer -> Trouble.of(Rotating.PATH, denial);
      default -> Next.instead(this);
    };
  }

  private Field device() {
    String usual =
        "arn:"
            + survey.identity().partition()
            + ":iam::"
            + survey.identity().account().digits()
            + ":mfa/"
            + survey.user();
    Initial initial =
        survey
            .files()
            .profile(survey.profile())
            .flatMap(profile -> profile.get("mfa_serial"))
            .map(serial -> new Initial(serial, "from mfa_serial"))
            .orElse(new Initial(usual, "the usual name"));
    return new Field.Text(
        new Ask(
            DEVICE,
            "MFA device",
            "--mfa-device",
            "The MFA device",
            new Help(
                "The ARN of your MFA device.",
                "On the AWS website: top right, Security credentials, MFA.",
                usual)),
        initial,
        typed ->
            typed.strip().matches("arn:aws[a-z-]*:iam::[0-9]{12}:mfa/.+")
                ? Optional.empty()
                : Optional.of("An MFA device looks like " + usual + "."));
  }

  private static Field code() {
    return new Field.Text(
        new Ask(
            CODE,
            "Code",
            "--mfa-code",
            "The six digits it shows now",
            Help.of("AWS takes each code once. Wait for a new one if it was used already.")),
        Initial.NONE,
        typed ->
            typed.strip().matches("[0-9]{6}")
                ? Optional.empty()
                : Optional.of("The code has six digits."));
  }

  /** AWS is asked for a session with the code. */
  record Beginning(Survey survey, Problem denial) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return Page.of(Rotating.PATH + " > " + survey.profile(), "MFA code")
          .waiting(new Waiting("Showing AWS the code", Duration.ofSeconds(10)))
          .message("Nothing has been changed.");
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.SessionBegun begun -> Surveying.of(survey.with(begun.session()));
        case Event.ActionRefused refused ->
            Next.instead(
                new AskMfa(survey, denial, "AWS did not take it: " + refused.refusal().message()));
        default -> Next.instead(this);
      };
    }
  }
}
