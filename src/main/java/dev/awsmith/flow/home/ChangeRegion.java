package dev.awsmith.flow.home;

import dev.awsmith.flow.RegionField;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.chore.DoChore;
import dev.awsmith.flow.chore.SetValue;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;

/** Another Region for a profile. */
public record ChangeRegion(Situation situation, AwsFiles files, String profile, boolean fromHome)
    implements Step {
  @Override
  public Page page() {
    return Page.of("Profiles > " + profile + " > Region", "")
        .text("Which Region should \"" + profile + "\" use by default?")
        .ask(
            RegionField.of(
                files,
                files
                    .profile(profile)
                    .flatMap(found -> found.get("region"))
                    .map(code -> new Initial(code, "as it is now"))
                    .orElse(Initial.NONE)))
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          new DoChore(
                  situation,
                  new SetValue(profile, "region", RegionField.code(answer.get(RegionField.NAME))),
                  fromHome)
              .review(files);
      default -> Next.instead(this);
    };
  }
}
