package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The organisation wants an MFA code before keys can change.
 *
 * @param begun the rotation that cannot go on without; empty before one has begun
 * @param devices those that the user has; empty where AWS does not tell
 * @param complaint what was wrong with the last code
 */
record AskMfa(Denial denial, Optional<Errand> begun, List<String> devices, String complaint)
    implements Step {
  private static final String HEADLINE =
      "Your organisation forbids this to a plain key. Most want an MFA code first.";

  AskMfa {
    devices = List.copyOf(devices);
  }

  /** Asks AWS first which devices there are. */
  static Next of(Denial denial, Optional<Errand> begun) {
    Survey survey = denial.survey();
    Finding finding = new Finding(new AskMfa(denial, begun, List.of(), ""));
    Effect devices = new Effect.ListMfaDevices(survey.onDisk(), survey.region(), survey.user());
    return begun.isPresent() ? Next.anew(finding, devices) : Next.to(finding, devices);
  }

  private Survey survey() {
    return denial.survey();
  }

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, HEADLINE));
    lines.add(Line.of("AWS said: " + denial.what()));
    Page page =
        Page.of(Rotating.PATH + " > " + survey().profile(), "MFA code")
            .text(lines)
            .ask(MfaFields.device(survey(), devices), MfaFields.code())
            .actions(actions())
            .message(state());
    return complaint.isEmpty() ? page : page.problem(refused());
  }

  private Action[] actions() {
    return Stream.of(
            Optional.of(Action.submit("begin", "Go on with this code")),
            Optional.of(Action.go("ask", 'p', "Show the policy to ask for")),
            begun.map(errand -> Action.go(Action.LEAVE, '\0', "Finish later")))
        .flatMap(Optional::stream)
        .toArray(Action[]::new);
  }

  private String state() {
    return begun.isPresent()
        ? "The rotation has stopped here. The profile works."
        : "Nothing has been changed.";
  }

  private Problem refused() {
    return Problem.of(ExitCode.SIGN_IN_NEEDED, complaint, "Wait for a new code.");
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
                  answer.get(MfaFields.DEVICE).strip(),
                  answer.get(MfaFields.CODE).strip()));
      case Event.Answered answer when answer.took(Action.LEAVE) ->
          Receipt.later(begun.orElseThrow());
      case Event.Answered answer -> withoutCode();
      default -> Next.instead(this);
    };
  }

  private Next withoutCode() {
    return begun
        .map(errand -> Next.to(new Stopped(errand, denial.problem())))
        .orElseGet(() -> Next.to(new NotAllowed(denial, false)));
  }

  private Next with(Credentials session) {
    return begun
        .map(errand -> Settling.of(errand.with(session)))
        .orElseGet(() -> Surveying.of(survey().with(session)));
  }

  @Override
  public Optional<Outcome> ending() {
    return complaint.isEmpty() ? Optional.empty() : Optional.of(ended(refused()));
  }

  @Override
  public Optional<Outcome> unanswered(Problem missing) {
    return Optional.of(
        ended(
            new Problem(
                ExitCode.SIGN_IN_NEEDED,
                "",
                HEADLINE,
                denial.what(),
                List.of(),
                List.of(missing.headline()),
                missing.fixes(),
                "")));
  }

  private Outcome ended(Problem problem) {
    return begun
        .map(errand -> Receipt.stopped(errand, problem, errand.command("--resume")))
        .orElseGet(() -> Outcome.of(problem));
  }

  /** AWS is asked which devices the user has. */
  record Finding(AskMfa asking) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return asking.waiting("Asking AWS for your MFA devices");
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.MfaDevicesListed listed when listed.devices().isEmpty() -> asking.withoutCode();
        case Event.MfaDevicesListed listed -> Next.instead(asking.knowing(listed.devices()));
        case Event.ActionRefused refused -> Next.instead(asking);
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
      return asked.waiting("Showing AWS the code");
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.SessionBegun begun -> asked.with(begun.session());
        case Event.ActionRefused refused -> Next.instead(asked.hearing(refused.refusal()));
        default -> Next.instead(this);
      };
    }
  }

  private AskMfa knowing(List<String> listed) {
    return new AskMfa(denial, begun, listed, "");
  }

  private AskMfa hearing(Refusal refusal) {
    return new AskMfa(denial, begun, devices, "AWS did not take it: " + refusal.message());
  }

  private Page waiting(String what) {
    return Page.of(Rotating.PATH + " > " + survey().profile(), "MFA code")
        .waiting(new Waiting(what, survey().limit()))
        .message(state());
  }
}
