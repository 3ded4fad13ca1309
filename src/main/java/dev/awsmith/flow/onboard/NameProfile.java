package dev.awsmith.flow.onboard;

import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.flow.onboard.Origin.Suggestion;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** AWS has answered; the profile gets its name. */
record NameProfile(Draft draft) implements Step {
  private static final String NAME = "profile";
  private static final String DEFAULT_TOO = "default";

  @Override
  public Page page() {
    return Progress.NAME
        .page()
        .text(answer())
        .ask(
            new Field.Text(
                new Ask(
                    NAME,
                    "Profile name",
                    "--profile",
                    "Name of the profile",
                    new Help(
                        "The name you will use these keys by, as in AWS_PROFILE=work.",
                        "You choose it. A project's README may ask for a certain one.",
                        "work")),
                suggestion(),
                ProfileName::complaint),
            new Field.Tick(
                new Ask(
                    DEFAULT_TOO,
                    "Also make it the default",
                    "--default",
                    "Also make it the default, which tools use when no profile is named",
                    Help.of("Tools that are told no profile use the one called \"default\".")),
                Initial.of(String.valueOf(draft.alsoDefault())),
                answers -> answers.getOrDefault(NAME, "").strip().equals("default")))
        .actions(Action.submit("go", "Continue"))
        .detail("What the check proves", proof())
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer -> named(answer);
      default -> Next.instead(this);
    };
  }

  private Next named(Event.Answered answer) {
    ProfileName name = new ProfileName(answer.get(NAME).strip());
    boolean defaultToo = answer.get(DEFAULT_TOO).equals("true") && !name.isDefault();
    Draft named = draft.with(name, defaultToo);
    Optional<Profile> unwanted =
        taken(name.value())
            .or(() -> taken("default").filter(profile -> defaultToo))
            .filter(profile -> draft.wish().failsIfTaken());
    if (unwanted.isPresent()) {
      return Next.finish(Outcome.of(NameTaken.ended(unwanted.orElseThrow().name())));
    }
    Optional<Profile> other =
        taken("default").filter(profile -> defaultToo && !NameTaken.hasKeysOnly(profile));
    if (other.isPresent()) {
      return Trouble.of("Set up > Name", otherDefault(other.orElseThrow()));
    }
    return taken(name.value()).isPresent() ? Next.to(new NameTaken(named)) : AskRegion.of(named);
  }

  private Optional<Profile> taken(String name) {
    return draft.files().profile(name).filter(profile -> !NameTaken.isBare(profile));
  }

  private static Problem otherDefault(Profile profile) {
    return Problem.of(
        ExitCode.USAGE,
        "Your default profile gets its credentials another way ("
            + profile.kind().words()
            + "). Keys beside that would make tools disagree about who you are.",
        "Leave the default profile as it is.");
  }

  private List<Line> answer() {
    if (draft.identity().isEmpty()) {
      return List.of(Line.of(Role.ATTENTION, "These keys were NOT CHECKED with AWS."), Line.BLANK);
    }
    Identity identity = draft.identity().orElseThrow();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.OK, "AWS accepted the keys."));
    lines.add(
        Line.of(
            "You are " + identity.inWords() + " in account " + identity.account().grouped() + "."));
    draft.caller().flatMap(Event.CallerFound::clockOffset).map(Told::clock).ifPresent(lines::add);
    lines.add(Line.BLANK);
    return lines;
  }

  private List<Line> proof() {
    return draft.identity().isEmpty()
        ? List.of()
        : Line.lines(
            "It proves that the key ID and the secret match and that the key is active.",
            "It does not prove that you may use a particular service.");
  }

  private Initial suggestion() {
    Suggestion suggestion =
        draft
            .name()
            .map(name -> new Suggestion(name.value(), "your answer"))
            .or(this::alreadyThere)
            .or(() -> draft.origin().name())
            .or(this::firstDefault)
            .or(this::fromArn)
            .orElse(new Suggestion("default", "suggested"));
    return new Initial(suggestion.name(), suggestion.source());
  }

  private Optional<Suggestion> alreadyThere() {
    return draft.files().profiles().stream()
        .filter(profile -> profile.get("aws_access_key_id").equals(Optional.of(id())))
        .findFirst()
        .map(profile -> new Suggestion(profile.name(), "has this key already"));
  }

  private Optional<Suggestion> firstDefault() {
    return draft.files().profile("default").isPresent()
        ? Optional.empty()
        : Optional.of(
            new Suggestion("default", "suggested: tools use it when you name no profile"));
  }

  private Optional<Suggestion> fromArn() {
    return draft
        .identity()
        .map(Identity::name)
        .filter(name -> ProfileName.complaint(name).isEmpty())
        .map(name -> new Suggestion(name, "from your ARN"));
  }

  private String id() {
    return draft.keys().id().value();
  }
}
