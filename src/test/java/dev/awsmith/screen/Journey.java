package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Column;
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
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A made-up journey through a page of every kind: menu, form, waiting, picker, review. */
public final class Journey {
  public static final Effect CHECK = new Effect.ReadPaste("check");
  public static final Effect WRITE = new Effect.DeleteFile("write");

  private Journey() {}

  public static Step start() {
    return new Show(
        Page.of("awsmith  Set up AWS access", "New here")
            .text(
                "No AWS profiles on this computer yet. This takes about 2 minutes.",
                "Nothing is saved until you have seen exactly what will change and said yes.",
                "",
                "How do you get into AWS?  Pick what you have.")
            .ask(
                new Field.Menu(
                    ask("kind", "Kind"),
                    List.of(),
                    List.of(
                        Option.of(
                                "keys", "Access keys", "A .csv file, or text that contains AKIA...")
                            .detailed(
                                Line.lines(
                                    "Best when someone gave you a key, or you downloaded one from"
                                        + " the IAM console.",
                                    "Access keys do not expire, so awsmith will remind you to"
                                        + " replace them.")),
                        Option.of(
                                "sign-in",
                                "A company sign-in",
                                "A link such as https://acme.awsapps.com/start")
                            .detailed(Line.lines("Your company has a page where you sign in.")),
                        cannot(
                            Option.of(
                                "role", "A role", "Someone sent me arn:aws:iam::...:role/..."),
                            "A role needs a profile that may ask for it. Make that one first.")),
                    Initial.NONE))
            .actions(
                Action.submit("continue", "Continue"),
                Action.go("undo", 'u', "Undo").unless(Optional.of("There is nothing to undo yet.")))
            .message("You can paste here too.")
            .help(
                new Help(
                    "The way you get into AWS.",
                    "Ask whoever gave you the account.",
                    "A .csv file"))
            .takingPaste(),
        event ->
            switch (event) {
              case Event.Answered answered -> Next.to(form());
              case Event.Pasted pasted -> Next.to(form());
              default -> Next.back();
            });
  }

  private static Option cannot(Option option, String why) {
    return new Option(
        option.value(), option.cells(), option.spoken(), option.details(), Optional.of(why));
  }

  public static Step form() {
    return new Show(
        Page.of("awsmith > Set up > Access keys", "Step 1 of 5: Keys")
            .text("Type the values as AWS shows them.")
            .ask(
                new Field.Text(
                    ask("name", "Profile name"),
                    new Initial("dev-anna", "from your ARN"),
                    name ->
                        name.isBlank()
                            ? Optional.of("Give it a name.")
                            : name.contains(" ")
                                ? Optional.of(
                                    "Use letters, digits, - _ . @ only. Some tools cannot read"
                                        + " other characters.")
                                : Optional.empty()),
                new Field.Hidden(
                    ask("secret", "Secret access key"),
                    Validator.notEmpty("The secret is missing.")),
                new Field.Tick(ask("default", "Also make it the default"), Initial.of("false")))
            .actions(
                Action.submit("check", "Check with AWS"), Action.go("file", '\0', "Choose a file"))
            .message("Nothing has been changed."),
        event ->
            event instanceof Event.Answered answered && answered.took("check")
                ? Next.to(checking(), CHECK)
                : Next.back());
  }

  public static Step checking() {
    return new Show(
        Page.of("awsmith > Set up > Check", "Step 2 of 5: Check")
            .waiting(new Waiting("Asking AWS who these keys belong to", Duration.ofSeconds(10))),
        event -> event instanceof Event.PasteRead ? Next.to(region()) : Next.back());
  }

  public static Step region() {
    return new Show(
        Page.of("awsmith > Set up > Region", "Step 4 of 5: Region")
            .text("If your team already has things in AWS, pick the Region they are in.")
            .ask(regions(REGIONS))
            .actions(Action.submit("choose", "Use this Region")),
        event ->
            event instanceof Event.Answered answered
                ? Next.to(review(answered.get("region"), 8))
                : Next.back());
  }

  private static final List<String> REGIONS =
      List.of(
          "eu-west-1 Ireland",
          "eu-central-1 Frankfurt",
          "us-east-1 N. Virginia",
          "us-west-2 Oregon");

  public static Field regions(List<String> all) {
    return new Field.Picker(
        ask("region", "Region"),
        List.of(Column.left("CODE"), new Column("NAME", Column.Align.LEFT, 1)),
        new Initial("eu-west-1", "suggested"),
        typed -> {
          List<Option> found =
              all.stream()
                  .filter(region -> region.toLowerCase().contains(typed.toLowerCase()))
                  .map(Journey::region)
                  .toList();
          return new Matches(
              found,
              found.isEmpty()
                  ? Optional.of(
                      Line.of(
                          Role.ATTENTION,
                          "I do not know " + typed + ". It may be newer than this version."))
                  : Optional.empty());
        },
        typed ->
            typed.matches("[a-z]+-[a-z]+-[0-9]")
                ? Optional.empty()
                : Optional.of("A Region looks like eu-west-1."));
  }

  private static Option region(String codeAndName) {
    String code = codeAndName.substring(0, codeAndName.indexOf(' '));
    return new Option(
        code,
        List.of(
            new Span(Role.PLAIN, code),
            new Span(Role.HINT, codeAndName.substring(code.length() + 1))),
        codeAndName,
        List.of(),
        Optional.empty());
  }

  public static Step review(String region, int changes) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Save profile \"dev-anna\"? Two files change."));
    lines.add(Line.BLANK);
    IntStream.rangeClosed(1, changes)
        .forEach(n -> lines.add(Line.of(Role.ADD, "  + " + n + "  region = " + region)));
    return new Show(
        Page.of("awsmith > Set up > Review", "Step 5 of 5: Review")
            .text(lines)
            .actions(Action.submit("save", "Save"), Action.go("edit", 'e', "Change an answer")),
        event ->
            switch (event) {
              case Event.Answered answered ->
                  answered.took("save") ? Next.instead(saving(), WRITE) : Next.back();
              default -> Next.back();
            });
  }

  public static Step saving() {
    return new Show(
        Page.of("awsmith > Set up > Saving", "")
            .waiting(new Waiting("Saving", Duration.ofSeconds(10))),
        event -> Next.anew(done()));
  }

  public static Step done() {
    return new Show(
        Page.of("awsmith > Set up", "Done")
            .text(List.of(Line.of(Role.OK, "Saved. Profile \"dev-anna\" is ready.")))
            .actions(Action.go(Action.LEAVE, 'q', "Leave")),
        event -> Next.finish(Outcome.done("Saved. Profile \"dev-anna\" is ready.")));
  }

  public static Ask ask(String name, String label) {
    return new Ask(
        name,
        label,
        "--" + name,
        label,
        new Help("The " + label.toLowerCase() + ".", "In the IAM console.", "dev-anna"));
  }
}
