package dev.awsmith.flow.onboard;

import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.ProfileKind;
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
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profile is there already: its keys are replaced, or the new ones get another name. */
record NameTaken(Draft draft) implements Step {
  private static final String CHOICE = "merge";
  private static final String REPLACE = "replace";
  private static final String RENAME = "rename";
  private static final String SKIP = "skip";

  @Override
  public Page page() {
    return Progress.NAME
        .page()
        .text(whatIsThere())
        .ask(
            new Field.Menu(
                new Ask(
                    CHOICE,
                    "What to do",
                    "--merge",
                    "Replace its keys, use another name, or leave it as it is",
                    Help.of(
                        "Replacing changes only the keys of this profile. Undo puts them back.")),
                List.of(),
                List.of(
                    replacing(),
                    Option.of(RENAME, "Use another name", freeName()),
                    Option.of(SKIP, "Leave it as it is", "and save nothing")),
                Initial.of(sameAccount() && replaceable() ? REPLACE : "")))
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.get(CHOICE).equals(REPLACE) && replaceable() ->
          AskRegion.of(draft);
      case Event.Answered answer when answer.get(CHOICE).equals(RENAME) ->
          AskRegion.of(draft.with(new ProfileName(freeName()), draft.alsoDefault()));
      case Event.Answered answer when answer.get(CHOICE).equals(SKIP) -> Next.finish(skipped());
      default -> Next.instead(this);
    };
  }

  private Outcome skipped() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("dry_run", draft.situation().dryRun());
    data.putAll(new SaveKeys(draft).data());
    data.put("skipped", true);
    data.put("changes", List.of());
    return new Outcome(
        ExitCode.DONE,
        Line.lines(
            "Profile \"" + draft.profile() + "\" is there already and was left as it is.",
            "Nothing was changed."),
        data);
  }

  /** For those who want a taken name to end the run. */
  static Problem ended(String name) {
    return Problem.of(
        ExitCode.UNMET,
        "Profile \"" + name + "\" is there already. Nothing was changed.",
        "Replace its keys with: --merge replace",
        "Use another name with: --merge rename, or -p NAME");
  }

  private Profile existing() {
    return draft.files().profile(draft.profile()).orElseThrow();
  }

  private List<Line> whatIsThere() {
    List<Line> lines = new ArrayList<>();
    String known = account().map(id -> " of account " + id.grouped()).orElse("");
    lines.add(
        Line.of(
            Role.STRONG,
            "\""
                + draft.profile()
                + "\" already exists: "
                + existing().kind().words()
                + known
                + "."));
    account()
        .filter(id -> !sameAccount())
        .ifPresent(
            id ->
                lines.add(
                    Line.of(
                        Role.ATTENTION,
                        newAccount()
                            .map(
                                other ->
                                    "The new keys belong to "
                                        + other.grouped()
                                        + ", a different account.")
                            .orElse(
                                "It is not known whether the new keys belong to that account."))));
    lines.add(Line.BLANK);
    return lines;
  }

  private Option replacing() {
    Option option = Option.of(REPLACE, "Replace its keys", "");
    return replaceable()
        ? option
        : option.unless(
            "\""
                + draft.profile()
                + "\" gets its credentials another way. Keys beside that would make tools"
                + " disagree about who you are.");
  }

  private boolean replaceable() {
    return hasKeysOnly(existing());
  }

  /** Whether nothing in it says where its credentials come from. */
  static boolean isBare(Profile profile) {
    return profile.kind() == ProfileKind.REGION_ONLY || profile.kind() == ProfileKind.UNKNOWN;
  }

  /** Whether new keys would make no tool disagree about who one is. */
  static boolean hasKeysOnly(Profile profile) {
    return switch (profile.kind()) {
      case ACCESS_KEY, TEMPORARY -> true;
      default -> false;
    };
  }

  private boolean sameAccount() {
    return account().isPresent() && account().equals(newAccount());
  }

  private Optional<AccountId> account() {
    return existing()
        .get("aws_access_key_id")
        .filter(AccessKeyId::isAccessKeyId)
        .flatMap(id -> new AccessKeyId(id).account());
  }

  private Optional<AccountId> newAccount() {
    return draft
        .identity()
        .map(identity -> identity.account())
        .or(() -> draft.keys().id().account());
  }

  private String freeName() {
    int number = 2;
    while (draft.files().profile(draft.profile() + "-" + number).isPresent()) {
      number++;
    }
    return draft.profile() + "-" + number;
  }
}
