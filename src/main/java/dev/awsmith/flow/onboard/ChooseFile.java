package dev.awsmith.flow.onboard;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Download;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Matches;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which file holds the keys: a path, or one that the Downloads folder seems to have. */
record ChooseFile(Draft draft, List<Download> downloads) implements Step {
  private static final String PATH = "path";

  @Override
  public Page page() {
    return Progress.KEYS
        .page()
        .text("Which file holds the keys? Type its path, or pick one from your Downloads.")
        .ask(
            new Field.Picker(
                new Ask(
                    PATH,
                    "File",
                    "FILE",
                    "Path of the file",
                    new Help(
                        "Usually a .csv file from the AWS console.",
                        "Browsers put it into the Downloads folder.",
                        "~/Downloads/anna_accessKeys.csv")),
                List.of(),
                Initial.NONE,
                this::matches,
                Validator.notEmpty("Type the path of a file.")))
        .actions(Action.submit("read", "Read it"))
        .message(
            downloads.isEmpty()
                ? "No file in your Downloads looks like keys."
                : "Only the names were looked at; nothing is read until you choose.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.DownloadsSeen seen -> Next.instead(new ChooseFile(draft, seen.downloads()));
      case Event.Answered answer ->
          Next.instead(PasteKeys.of(draft), new Effect.ReadPaste(answer.get(PATH).strip()));
      default -> Next.instead(this);
    };
  }

  private Matches matches(String typed) {
    List<Option> options =
        downloads.stream()
            .filter(
                file ->
                    file.shown().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
            .map(file -> Option.of(file.path(), file.shown(), age(file.age())))
            .toList();
    return new Matches(options, Optional.<Line>empty());
  }

  private static String age(Duration age) {
    return age.toDays() > 1
        ? age.toDays() + " days old"
        : age.toHours() > 1 ? age.toHours() + " hours old" : "new";
  }
}
