package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Event;
import java.util.List;

/** A diagnosis for pages that only count. */
public final class Examined {
  private Examined() {}

  /** Everything that the list of problems would show, without asking AWS. */
  public static List<Finding> problems(Situation situation, Event.LookedAround seen) {
    return Chart.of(situation, DoctorWish.list(), seen).open();
  }
}
