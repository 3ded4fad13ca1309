package dev.awsmith.flow.onboard;

import dev.awsmith.flow.Trouble;
import dev.awsmith.flow.onboard.Origin.Suggestion;
import dev.awsmith.paste.Found;
import dev.awsmith.paste.Keys;
import dev.awsmith.paste.Pasted;
import dev.awsmith.paste.Remark;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keys are pasted, in whatever form they came. */
record PasteKeys(Draft draft, Optional<Pasted> pasted, Optional<String> path) implements Step {
  private static final String TEXT = "text";
  private static final String WHICH = "which";

  static Step of(Draft draft) {
    return new PasteKeys(draft, Optional.empty(), Optional.empty());
  }

  static Step of(Draft draft, String text, Optional<String> path) {
    return of(draft, Pasted.read(text, draft.situation().clock().instant()), path);
  }

  static Step of(Draft draft, Pasted pasted, Optional<String> path) {
    return new PasteKeys(draft, Optional.of(pasted), path);
  }

  @Override
  public Page page() {
    return Progress.KEYS
        .page()
        .text(
            List.of(
                Line.of("Paste what you have, in any form, then press Enter.").silent(),
                Line.of(
                    "CSV from the AWS console, export or $Env: or SET lines, an ini block, or"
                        + " JSON.")))
        .ask(fields())
        .takingPaste()
        .detail(
            pasted.isPresent() ? "Found in what you pasted" : "",
            pasted.map(FoundLines::of).orElse(List.of()))
        .actions(actions())
        .help(
            new Help(
                "An access key is a key ID (AKIA...), a secret and, for temporary ones, a token.",
                "AWS shows the secret once, when the key is made. Look for a .csv file.",
                ""))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Next.instead(of(draft, paste.text(), Optional.empty()));
      case Event.PasteRead read -> Next.instead(of(draft, read.text(), Optional.of(read.path())));
      case Event.FileTrouble trouble -> Trouble.of("Set up > Access keys", trouble.problem());
      case Event.Answered answer ->
          switch (answer.action()) {
            case "check" -> check(answer);
            case "again" -> Next.instead(of(draft));
            case "type" -> Next.to(new TypeKeys(draft, ""));
            case "file" -> Next.to(new ChooseFile(draft, List.of()), new Effect.LookInDownloads());
            case "sample" -> Next.to(new ChooseSample(draft));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }

  private Next check(Event.Answered answer) {
    Keys keys = chosen(answer);
    Optional<Credentials> credentials = keys.credentials();
    return credentials.isPresent()
        ? Checking.of(draft.with(credentials.orElseThrow(), origin(keys)))
        : Next.instead(this);
  }

  private Keys chosen(Event.Answered answer) {
    List<Keys> candidates = candidates();
    return answer.get(WHICH).isEmpty()
        ? candidates.getFirst()
        : candidates.get(Integer.parseInt(answer.get(WHICH)) - 1);
  }

  private Origin origin(Keys keys) {
    return new Origin(
        keys.notation().code(),
        path,
        keys.profile().map(name -> new Suggestion(name.name().value(), name.source())),
        keys.region(),
        pasted.map(Pasted::cleanings).orElse(List.of()),
        keys.created(),
        candidates().size());
  }

  private Field[] fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.Paste(
            new Ask(
                TEXT,
                "Pasted",
                "FILE",
                "Paste what you have",
                Help.of("Text from the AWS console, a colleague or a terminal, in any form.")),
            pasted.map(PasteKeys::received).orElse("")));
    if (candidates().size() > 1) {
      fields.add(which());
    }
    return fields.toArray(Field[]::new);
  }

  private Field which() {
    List<Option> options = new ArrayList<>();
    for (Keys keys : candidates()) {
      String number = String.valueOf(options.size() + 1);
      options.add(
          Option.of(
              number,
              keys.id().map(id -> id.masked()).orElse("no key ID"),
              keys.profile().map(name -> name.name().value()).orElse(keys.notation().words())));
    }
    return new Field.Menu(
        new Ask(
            WHICH,
            "I found " + options.size() + " sets of keys. Which one?",
            "--which",
            "I found " + options.size() + " sets of keys. Which one",
            Help.of("One set becomes one profile. Come back for the others.")),
        List.of(),
        options,
        Initial.NONE);
  }

  private Action[] actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.submit("check", "Check with AWS").unless(obstacle()));
    if (pasted.isPresent()) {
      actions.add(Action.go("again", '\0', "Paste again"));
    }
    actions.add(Action.go("type", '\0', "Type the values instead"));
    actions.add(Action.go("file", '\0', "Choose a file"));
    if (draft.situation().practice()) {
      actions.add(Action.go("sample", '\0', "Sample keys"));
    }
    return actions.toArray(Action[]::new);
  }

  /** Why what was pasted cannot be checked. */
  private Optional<String> obstacle() {
    if (pasted.isEmpty()) {
      return Optional.of("Paste your keys first, or choose another way.");
    }
    if (accessKeys().isEmpty()) {
      return Optional.of(FoundLines.notKeys(pasted.orElseThrow().found()));
    }
    List<Keys> candidates = candidates();
    return candidates.size() == 1 && candidates.getFirst().credentials().isEmpty()
        ? Optional.of(
            candidates.getFirst().remarks().stream()
                .filter(Remark::blocks)
                .map(Remark::text)
                .findFirst()
                .orElse("These keys are not complete."))
        : Optional.empty();
  }

  private Optional<Found.AccessKeys> accessKeys() {
    return pasted
        .map(Pasted::found)
        .filter(Found.AccessKeys.class::isInstance)
        .map(Found.AccessKeys.class::cast);
  }

  private List<Keys> candidates() {
    return accessKeys().map(Found.AccessKeys::candidates).orElse(List.of());
  }

  private static String received(Pasted pasted) {
    return String.format(
        Locale.ROOT,
        "%d %s, %,d characters. Hidden.",
        pasted.lines(),
        pasted.lines() == 1 ? "line" : "lines",
        pasted.characters());
  }
}
