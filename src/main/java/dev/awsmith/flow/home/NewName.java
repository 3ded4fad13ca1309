package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.chore.CopyProfile;
import dev.awsmith.flow.chore.DoChore;
import dev.awsmith.flow.chore.RenameProfile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.Optional;

/** The new name of a profile, or of its copy. */
record NewName(Situation situation, AwsFiles files, String profile, boolean rename)
    implements Step {
  private static final String NAME = "name";

  @Override
  public Page page() {
    String verb = rename ? "Rename" : "Duplicate";
    return Page.of("Profiles > " + profile + " > " + verb, "")
        .text(verb + " \"" + profile + "\".")
        .ask(
            new Field.Text(
                new Ask(
                    NAME,
                    "New name",
                    "NEW",
                    "New name",
                    Help.of("References in other profiles follow a renamed profile.")),
                Initial.of(profile),
                this::complaint))
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer -> {
        String name = answer.get(NAME).strip();
        yield DoChore.on(
            situation,
            files,
            rename ? new RenameProfile(profile, name) : new CopyProfile(profile, name));
      }
      default -> Next.instead(this);
    };
  }

  private Optional<String> complaint(String typed) {
    String name = typed.strip();
    return ProfileName.complaint(name)
        .or(() -> files.profile(name).map(taken -> "There is a profile \"" + name + "\" already."));
  }
}
