package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.util.List;
import java.util.Optional;

/** Both places for keys are taken: one key has to go before there can be a new one. */
record TwoKeys(Survey survey) implements Step {
  private static final String KEY = "key";
  private static final String CONFIRM = "confirm";
  private static final String FLAG = "--delete-first";

  @Override
  public Page page() {
    return Page.of(Rotating.PATH + " > " + survey.profile(), "Two keys already")
        .text(
            List.of(
                Line.of(Role.STRONG, "AWS allows two keys per user. One has to go first."),
                Line.of("Deleting a key cannot be undone. Keys of " + survey.whose() + ":"),
                Line.BLANK.silent()))
        .ask(menu(), confirmation())
        .actions(
            Action.submit("delete", "Delete it and go on"),
            Action.go("stop", '\0', "Keep both and stop"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("delete") -> delete(answer.get(KEY));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }

  @Override
  public Optional<Outcome> unanswered(Problem missing) {
    return Optional.of(
        Outcome.of(
            new Problem(
                ExitCode.USAGE,
                "",
                "AWS allows two keys per user, and " + survey.user() + " has two already.",
                missing.headline(),
                List.of(),
                survey.keys().stream().map(this::inWords).toList(),
                survey
                    .others()
                    .map(key -> "Delete " + key.id().masked() + " first: " + FLAG + " " + tail(key))
                    .toList(),
                "The key of \"" + survey.profile() + "\" stays as it is.")));
  }

  private Next delete(String tail) {
    UserKey gone = spare(tail).orElseThrow();
    return Next.to(
        new Freeing(survey, gone),
        new Effect.DeleteKey(survey.callers(), survey.region(), survey.user(), gone.id()));
  }

  private Field menu() {
    return new Field.Menu(
        new Ask(
            KEY,
            "Key to delete",
            FLAG,
            "Which key is to be deleted",
            Help.of("The key of this profile stays until a new one has taken its place.")),
        List.of(
            Column.left("KEY"),
            new Column("AGE", Column.Align.RIGHT, 0),
            Column.left("STATUS"),
            new Column("LAST USED", Column.Align.LEFT, 1),
            Column.left("")),
        survey.keys().stream().map(this::option).toList(),
        survey.others().filter(TwoKeys::harmless).findFirst().map(TwoKeys::tail).stream()
            .map(Initial::of)
            .findFirst()
            .orElse(Initial.NONE));
  }

  /** Typed even for a key that seems unused: what AWS tells of its use comes late. */
  private Field confirmation() {
    return new Field.Text(
        new Ask(
            CONFIRM,
            "Its last four",
            FLAG,
            "To delete it for good, type the last four characters of its ID",
            Help.of("They are shown at the end of the key ID above.")),
        Initial.NONE,
        typed ->
            spare(typed.strip()).isPresent()
                ? Optional.empty()
                : Optional.of("Type the last four characters of the key to delete."));
  }

  private Option option(UserKey key) {
    boolean own = key.id().equals(survey.onDisk().id());
    Option option =
        new Option(
            tail(key),
            List.of(
                new Span(Role.PLAIN, key.id().masked()),
                new Span(Role.PLAIN, survey.age(key).days() + " d"),
                new Span(Role.PLAIN, status(key)),
                new Span(Role.PLAIN, used(key)),
                new Span(Role.HINT, holders(key).isEmpty() ? "" : "in " + holders(key))),
            inWords(key),
            List.of(),
            Optional.empty());
    return own
        ? option.unless("This is the key you want to replace. It stays until the new one works.")
        : option;
  }

  private String inWords(UserKey key) {
    return "Key ending in "
        + tail(key)
        + ", "
        + survey.age(key).days()
        + " days old, "
        + status(key)
        + ", last used "
        + used(key)
        + (holders(key).isEmpty() ? "" : ", in " + holders(key));
  }

  /** The profiles that would stop working without it. */
  private String holders(UserKey key) {
    return Board.names(PairEdits.holders(survey.files(), key.id()));
  }

  private static String status(UserKey key) {
    return key.active() ? "active" : "off";
  }

  private String used(UserKey key) {
    return Board.used(key.usage(), survey.situation().clock().instant());
  }

  private Optional<UserKey> spare(String tail) {
    return survey.others().filter(key -> tail(key).equals(tail)).findFirst();
  }

  private static boolean harmless(UserKey key) {
    return !key.active() || key.usage() instanceof Usage.Never;
  }

  private static String tail(UserKey key) {
    return key.id().lastFour();
  }

  /** The other key is being deleted. */
  record Freeing(Survey survey, UserKey gone) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return Page.of(Rotating.PATH + " > " + survey.profile(), "Two keys already")
          .waiting(new Waiting("Deleting " + gone.id().masked(), survey.limit()));
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.KeyDeleted deleted -> Surveying.of(survey);
        case Event.ActionRefused refused when refused.refusal().reason() == Refusal.Reason.DENIED ->
            NotAllowed.of(survey, refused.action(), refused.refusal());
        case Event.ActionRefused refused ->
            Trouble.of(
                Rotating.PATH,
                Told.refusal(
                    refused.refusal(),
                    survey.files().profile(survey.profile()).orElseThrow(),
                    survey.files()));
        default -> Next.instead(this);
      };
    }
  }
}
