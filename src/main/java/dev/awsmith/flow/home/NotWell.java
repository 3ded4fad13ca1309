package dev.awsmith.flow.home;

import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.repair.Examining;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;

/** A profile that AWS refused: why, and the way to what would mend it. */
record NotWell(Situation situation, AwsFiles files, String profile, Problem problem)
    implements Step {
  @Override
  public Page page() {
    return Page.of("Profiles > " + profile, "")
        .problem(problem)
        .actions(
            Action.submit("fix", "Fix it"), Action.go("more", 'm', "What else can be done with it"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("more") ->
          Next.to(new ProfileMenu(situation, files, profile));
      case Event.Answered answer ->
          Examining.of(situation, DoctorWish.list().about(profile).asking());
      default -> Next.instead(this);
    };
  }
}
