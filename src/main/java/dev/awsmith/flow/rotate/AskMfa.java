package dev.awsmith.flow.rotate;

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
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisation wants an MFA code before keys can change.
 *
 * @param devices those that the user has; empty where AWS does not tell
 */
record AskMfa(NotAllowed denial, List<String> devices, String complaint) implements Step {
  private static final String DEVICE = "device";
  private static final String CODE = "code";
  private static final Pattern SERIAL = Pattern.compile("[\\w+=/:,.@-]{9,256}");

  AskMfa {
    devices = List.copyOf(devices);
  }

  /** Asks AWS first which devices there are. */
  static Next of(NotAllowed denial) {
    Survey survey = denial.survey();
    return Next.to(
        new Finding(denial),
        new Effect.ListMfaDevices(survey.onDisk(), survey.region(), survey.user()));
  }

  private Survey survey() {
    return denial.survey();
  }

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Role.STRONG,
            "Your organisation forbids this to a plain key. Most want an MFA code first."));
    lines.add(Line.of("AWS said: " + denial.problem().what()));
    Page page =
        Page.of(Rotating.PATH + " > " + survey().profile(), "MFA code")
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
              new Beginning(this),
              new Effect.BeginSession(
                  survey().onDisk(),
                  survey().region(),
                  answer.get(DEVICE).strip(),
                  answer.get(CODE).strip()));
      case Event.Answered answer -> Next.to(denial);
      default -> Next.instead(this);
    };
  }

  /** Its name is a guess only where AWS tells none. */
  private Field device() {
    String usual =
        "arn:"
            + survey().identity().partition()
            + ":iam::"
            + survey().identity().account().digits()
            + ":mfa/"
            + survey().user();
    Ask ask =
        new Ask(
            DEVICE,
            "MFA device",
            "--mfa-device",
            "The MFA device",
            new Help(
                "The ARN or the serial number of your MFA device.",
                "On the AWS website: top right, Security credentials, MFA.",
                usual));
    Optional<String> configured =
        survey().files().profile(survey().profile()).flatMap(profile -> profile.get("mfa_serial"));
    return devices.size() > 1
        ? new Field.Menu(
            ask,
            List.of(),
            devices.stream().map(device -> Option.of(device, device, "")).toList(),
            configured.filter(devices::contains).map(Initial::of).orElse(Initial.NONE))
        : new Field.Text(
            ask,
            devices.stream()
                .map(device -> new Initial(device, "from AWS"))
                .findFirst()
                .or(() -> configured.map(serial -> new Initial(serial, "from mfa_serial")))
                .orElse(new Initial(usual, "the usual name")),
            typed ->
                SERIAL.matcher(typed.strip()).matches()
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

  /** AWS is asked which devices the user has. */
  record Finding(NotAllowed denial) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return waiting(denial, "Asking AWS for your MFA devices");
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.MfaDevicesListed listed when listed.devices().isEmpty() -> Next.to(denial);
        case Event.MfaDevicesListed listed ->
            Next.instead(new AskMfa(denial, listed.devices(), ""));
        case Event.ActionRefused refused -> Next.instead(new AskMfa(denial, List.of(), ""));
        default -> Next.instead(this);
      };
    }
  }

  /** AWS is asked for a session with the code. */
  record Beginning(AskMfa asked) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return waiting(asked.denial, "Showing AWS the code");
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.SessionBegun begun -> Surveying.of(asked.denial.survey().with(begun.session()));
        case Event.ActionRefused refused ->
            Next.instead(
                new AskMfa(
                    asked.denial,
                    asked.devices,
                    "AWS did not take it: " + refused.refusal().message()));
        default -> Next.instead(this);
      };
    }
  }

  private static Page waiting(NotAllowed denial, String what) {
    return Page.of(Rotating.PATH + " > " + denial.survey().profile(), "MFA code")
        .waiting(new Waiting(what, Duration.ofSeconds(10)))
        .message("Nothing has been changed.");
  }
}
