package dev.awsmith.flow.repair;

import dev.awsmith.wizard.Next;

/** What follows a diagnosis. */
final class Course {
  private Course() {}

  /** After the first look: AWS is asked if that is wished for, or not ruled out. */
  static Next first(Chart chart) {
    boolean mayAsk = !chart.askable().isEmpty();
    if (mayAsk && chart.wish().live().orElse(false)) {
      return AskingAws.about(chart.askable(), chart);
    }
    return mayAsk && chart.wish().live().isEmpty()
        ? Next.instead(new AskLive(chart))
        : after(chart);
  }

  static Next after(Chart chart) {
    return switch (chart.wish().goal()) {
      case LIST -> Next.instead(Problems.of(chart));
      case REPORT -> Next.finish(Report.of(chart));
      case MEND -> chart.automatic().isEmpty() ? Next.finish(Report.of(chart)) : Mending.all(chart);
    };
  }
}
