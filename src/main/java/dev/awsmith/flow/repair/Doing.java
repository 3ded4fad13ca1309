package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
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
      case Remedy.Run run -> Next.to(new Elsewhere(chart, finding, fix));
      case Remedy.ByHand hand -> Next.to(new Elsewhere(chart, finding, fix));
    };
  }
}
