package dev.awsmith.flow.home;

import dev.awsmith.environment.Shell;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.chore.DoChore;
import dev.awsmith.flow.chore.RemoveProfile;
import dev.awsmith.flow.rotate.Rotating;
import dev.awsmith.ini.AwsFiles;
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
import dev.awsmith.wizard.Step;
import java.util.List;

/** What can be done with one profile. */
record ProfileMenu(Situation situation, AwsFiles files, String profile) implements Step {
  private static final String DEED = "deed";

  @Override
  public Page page() {
    return Page.of("Profiles > " + profile, "")
        .text(use())
        .ask(
            new Field.Menu(
                new Ask(
                    DEED,
                    "What to do",
                    "COMMAND",
                    "What to do with " + profile,
                    Help.of("Each of these shows exactly what would change before it does.")),
                List.of(),
                List.of(
                    Option.of("region", "Change Region", "where its commands go by default"),
                    Option.of("rotate", "Rotate key", "AWS makes a new one; can be undone"),
                    Option.of("keys", "Replace keys", "paste new ones"),
                    Option.of("rename", "Rename", "in both files, and where others refer to it"),
                    Option.of("copy", "Duplicate", "a second profile with the same settings"),
                    Option.of("remove", "Remove", "from this computer; AWS is not touched"),
                    Option.of("show", "Show file lines", "where every value comes from")),
                Initial.of("region")))
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.get(DEED)) {
            case "region" -> Next.to(new ChangeRegion(situation, files, profile, true));
            case "rotate" -> Rotating.of(situation, files, RotationWish.of(profile, situation));
            case "keys" -> Next.to(new Welcome(situation, files));
            case "rename" -> Next.to(new NewName(situation, files, profile, true));
            case "copy" -> Next.to(new NewName(situation, files, profile, false));
            case "remove" -> DoChore.on(situation, files, new RemoveProfile(profile));
            case "show" -> Next.to(new ShowLines(files, profile));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }

  private List<Line> use() {
    Shell shell = situation.shell().get();
    return List.of(
        Line.of("Use it in this terminal (" + shell.word() + "):"),
        Line.of(dev.awsmith.wizard.Role.STRONG, "  " + shell.export("AWS_PROFILE", profile)),
        Line.BLANK);
  }
}
