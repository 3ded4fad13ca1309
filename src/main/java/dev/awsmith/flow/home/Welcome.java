package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A computer without AWS profiles, or a person who wants another one. */
public record Welcome(Situation situation, AwsFiles files) implements Step {
  private static final String KIND = "kind";
  private static final String TIME = " This takes about 2 minutes.";

  @Override
  public Page page() {
    return Page.of("Set up AWS access", files.profiles().isEmpty() ? "New here" : "New profile")
        .text(text())
        .ask(
            new Field.Menu(
                new Ask(
                    KIND,
                    "What you have",
                    "--kind",
                    "How do you get into AWS",
                    Help.of("Pick what you have at hand. Not sure? 5 tells you what to ask for.")),
                List.of(),
                options(),
                Initial.of("keys")))
        .takingPaste()
        .actions(actions())
        .help(
            new Help(
                "Nothing is saved until you have seen exactly what will change and said yes.",
                "You can paste keys, a .csv file or an error message here.",
                ""))
        .message("You can paste here too. awsmith recognises keys, links, role names and errors.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Onboarding.pasted(situation, files, paste.text());
      case Event.Answered answer when answer.took("variables") ->
          Onboarding.fromVariables(situation, files);
      case Event.Answered answer ->
          answer.get(KIND).equals("keys")
              ? Onboarding.withKeys(situation, files)
              : Next.to(new Advice(situation, files, Advice.Kind.of(answer.get(KIND))));
      default -> Next.instead(this);
    };
  }

  private List<Line> text() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(state()));
    lines.add(
        Line.of("Nothing is saved until you have seen exactly what will change and said yes."));
    inVariables()
        .ifPresent(
            id ->
                lines.add(
                    Line.of(
                        Role.ATTENTION,
                        "This terminal already has AWS keys ("
                            + id.masked()
                            + "). Press k to check and save them as a profile.")));
    if (inVariables().isEmpty()) {
      lines.add(Line.BLANK);
    }
    lines.add(Line.of("How do you get into AWS?  Pick what you have.").silent());
    return lines;
  }

  private String state() {
    if (!files.profiles().isEmpty()) {
      return "A new profile. The profiles you have stay as they are.";
    }
    return Stream.of(files.credentials(), files.config())
        .filter(file -> file.place().exists())
        .findFirst()
        .map(AwsFile::place)
        .map(place -> place.shown() + " exists but has no profiles.")
        .orElse("No AWS profiles on this computer yet." + (inVariables().isEmpty() ? TIME : ""));
  }

  private Action[] actions() {
    Action go = Action.submit("go", "Continue");
    return inVariables().isPresent()
        ? new Action[] {go, Action.go("variables", 'k', "Save this terminal's keys")}
        : new Action[] {go};
  }

  private Optional<AccessKeyId> inVariables() {
    return Onboarding.inVariables(situation).map(keys -> keys.id());
  }

  private List<Option> options() {
    return List.of(
        Option.of("keys", "Access keys", "A .csv file, or text that contains AKIA... or ASIA...")
            .detailed(
                Line.lines(
                    "Best when someone gave you a key, or you downloaded one from the IAM console."
                        + " Access keys do not expire, so awsmith will remind you to replace them"
                        + " ("
                        + situation.keyAgeLimit().days()
                        + " days). If your company has a sign-in page (2), choose that"
                        + " instead: no permanent key is kept on this computer and access ends by"
                        + " itself.")),
        Option.of("sso", "A company sign-in", "A link such as https://acme.awsapps.com/start")
            .detailed(
                Line.lines(
                    "IAM Identity Center: you sign in with your company account in a browser, and"
                        + " access ends by itself. Shows how to set it up.")),
        Option.of(
                "console", "The AWS website", "I sign in at console.aws.amazon.com with a password")
            .detailed(
                Line.lines(
                    "AWS can give this computer temporary access through your browser. Nothing"
                        + " secret is pasted.")),
        Option.of("role", "A role", "Someone sent me arn:aws:iam::...:role/...")
            .detailed(
                Line.lines(
                    "A role is borrowed with other credentials, so a profile with those comes"
                        + " first. Shows how to set it up.")),
        Option.of("unsure", "Not sure", "Show me what to ask for")
            .detailed(
                Line.lines(
                    "Three ways people get AWS access, and what to ask for in each of them.")));
  }
}
