package dev.awsmith.line;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Matches;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A made-up journey with every kind of question in it. */
final class Journey {
  private static final List<Option> REGIONS =
      List.of(
          region("eu-west-1", "Europe (Ireland)"),
          region("eu-west-2", "Europe (London)"),
          region("eu-central-1", "Europe (Frankfurt)"),
          region("us-east-1", "US East (N. Virginia)"));

  private Journey() {}

  static Ask ask(String name, String label, String spoken) {
    return new Ask(
        name,
        label,
        "--" + name,
        spoken,
        new Help("The " + label + ".", "in the console", "of " + label));
  }

  private static Option region(String code, String name) {
    return Option.of(code, code, name).saying(code + ", " + name);
  }

  static Matches search(String text) {
    List<Option> found =
        REGIONS.stream()
            .filter(
                region ->
                    region
                        .spoken()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT)))
            .toList();
    return text.equals("frankfrt")
        ? new Matches(
            List.of(REGIONS.get(2)), Optional.of(Line.of("No exact match. Did you mean:")))
        : new Matches(found, Optional.empty());
  }

  /** Which kind of access there is. */
  record Start() implements Step {
    @Override
    public Page page() {
      return Page.of("Set up", "New here")
          .text("No profiles yet.", "  Nothing is saved until you said yes.")
          .ask(
              new Field.Menu(
                  ask("kind", "Kind", "How do you get into AWS"),
                  List.of(),
                  List.of(
                      Option.of("keys", "Access keys", "a .csv file")
                          .detailed(Line.lines("Best when someone gave you a key.")),
                      new Option(
                          "sso",
                          Option.of("sso", "A company sign-in", "").cells(),
                          "A company sign-in",
                          List.of(),
                          Optional.of("This computer is offline."))),
                  Initial.NONE))
          .actions(Action.submit("go", "Continue"))
          .takingPaste();
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.Answered answered -> Next.to(new Keys(""));
        case Event.Pasted pasted -> Next.to(new Keys(pasted.text()));
        default -> Next.to(this);
      };
    }
  }

  /** A paste. */
  record Keys(String text) implements Step {
    @Override
    public Page page() {
      String received = text.isEmpty() ? "" : "Received " + text.lines().count() + " lines.";
      Page page =
          Page.of("Set up > Access keys", "Step 1 of 4: Keys")
              .ask(new Field.Paste(ask("file", "Pasted", "Paste what you have"), received))
              .actions(Action.submit("go", "Check with AWS"));
      return text.isEmpty()
          ? page
          : page.detail("Found", Line.lines(received, "  Kind  temporary"));
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.Pasted pasted -> Next.instead(new Keys(pasted.text()));
        case Event.Answered answered -> Next.to(new Checking(), new Effect.ReadFiles());
        default -> Next.to(this);
      };
    }
  }

  /** Work that takes a while. */
  record Checking() implements Step {
    @Override
    public Page page() {
      return Page.of("Set up > Access keys", "Step 2 of 4: Check")
          .waiting(new Waiting("Asking AWS", Duration.ofSeconds(10)))
          .detail("", List.of(Line.of("-----").silent()));
    }

    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.FileDeleted ? Next.to(new Details()) : Next.instead(this);
    }
  }

  /** Text, a secret, a search and a yes or no on one page. */
  record Details() implements Step {
    @Override
    public Page page() {
      Validator name =
          text ->
              text.contains(" ")
                  ? Optional.of("Use letters and digits only.")
                  : Validator.notEmpty("Give it a name.").complaint(text);
      Validator secret =
          text ->
              text.length() == 40
                  ? Optional.empty()
                  : Optional.of("The secret has " + text.length() + " characters, not 40.");
      return Page.of("Set up > Access keys", "Step 3 of 4: Details")
          .text("AWS accepted the keys.")
          .ask(
              new Field.Text(
                  ask("profile", "Profile name", "Name"),
                  new Initial("dev-anna", "from your ARN"),
                  name),
              new Field.Hidden(ask("secret", "Secret key", "Secret access key"), secret),
              new Field.Picker(
                  ask("region", "Region", "Type part of a city, country or code"),
                  List.of(),
                  Initial.NONE,
                  Journey::search,
                  Validator.notEmpty("Choose a Region.")),
              new Field.Tick(
                  ask("default", "Default", "Also make it the default"), Initial.of("false")))
          .actions(Action.submit("go", "Continue"));
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.Answered answered
          ? Next.to(new Review(answered.values()))
          : Next.instead(this);
    }
  }

  /** The last question before a change. */
  record Review(Map<String, String> values) implements Step {
    @Override
    public Page page() {
      return Page.of("Set up > Access keys", "Step 4 of 4: Review")
          .text("1 file changes: " + values.get("profile") + " in " + values.get("region") + ".")
          .actions(Action.submit("save", "Save").consentedBy("--yes"));
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.Answered
          ? Next.finish(Outcome.done("Saved.", "Next: export AWS_PROFILE=" + values.get("profile")))
          : Next.instead(this);
    }
  }

  /** Waits for something that must not be left half done. */
  record Writing(Effect write) implements Step {
    @Override
    public Page page() {
      return Page.of("Set up", "Writing").waiting(new Waiting("Writing", Duration.ofSeconds(3)));
    }

    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Next on(Event event) {
      return Next.anew(new Done());
    }
  }

  /** After a change. */
  record Done() implements Step {
    @Override
    public Page page() {
      return Page.of("Set up", "Done").text("It is written.");
    }

    @Override
    public Next on(Event event) {
      return Next.finish(Outcome.done("Ready."));
    }
  }

  static Event accepted(Effect effect) {
    return new Event.FileDeleted("");
  }
}
