package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.RotationWish.Way;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.flow.rotate.Rotating;
import dev.awsmith.wizard.Next;

/** What carrying out a fix begins with. */
final class Doing {
  private Doing() {}

  static Next of(Chart chart, Finding finding, Fix fix) {
    return switch (fix.remedy()) {
      case Remedy.Edits edits -> Mending.one(chart, finding, fix);
      case Remedy.MakePrivate secret -> Mending.one(chart, finding, fix);
      case Remedy.Move move -> Mending.one(chart, finding, fix);
      case Remedy.ShellLines lines -> Mending.one(chart, finding, fix);
      case Remedy.Ask ask -> Next.to(new GiveValue(chart, finding, fix, ask));
      case Remedy.Go go -> go(chart, go);
      case Remedy.Send send -> Next.to(new Elsewhere(chart, finding, fix));
      case Remedy.Run run -> Next.to(new Elsewhere(chart, finding, fix));
      case Remedy.ByHand hand -> Next.to(new Elsewhere(chart, finding, fix));
    };
  }

  private static Next go(Chart chart, Remedy.Go go) {
    return switch (go.journey()) {
      case NEW_KEYS -> Onboarding.withKeys(chart.situation(), chart.files());
      case ROTATE -> rotation(chart, go, Way.BEGIN);
      case RESUME_ROTATION -> rotation(chart, go, Way.RESUME);
      case UNDO_ROTATION -> rotation(chart, go, Way.ROLLBACK);
    };
  }

  private static Next rotation(Chart chart, Remedy.Go go, Way way) {
    return Rotating.of(
        chart.situation(),
        chart.files(),
        RotationWish.of(go.profile(), chart.situation()).going(way));
  }
}
