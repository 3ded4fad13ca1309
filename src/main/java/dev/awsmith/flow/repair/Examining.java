package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.live.Inquiry;
import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.SceneOf;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a diagnosis looks at is being read.
 *
 * @param before the chart before something was mended; empty for the first look
 * @param attempted what was mended, or so we hope
 * @param afresh whether AWS is asked about what has not changed in the files either
 */
public record Examining(
    Situation situation,
    DoctorWish wish,
    Optional<Chart> before,
    List<Finding> attempted,
    List<Map<String, Object>> saved,
    boolean afresh)
    implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** From another page, to which Back leads. */
  public static Next of(Situation situation, DoctorWish wish) {
    return Next.to(first(situation, wish), SceneOf.order(situation));
  }

  /** As a journey of its own. */
  public static Wizard.Turn start(Situation situation, DoctorWish wish) {
    return Wizard.start(first(situation, wish), SceneOf.order(situation));
  }

  private static Examining first(Situation situation, DoctorWish wish) {
    return new Examining(situation, wish, Optional.empty(), List.of(), List.of(), true);
  }

  /** Once more, to see what became of an attempt. */
  static Next again(Chart chart, List<Finding> attempted, List<Map<String, Object>> saved) {
    return again(chart, attempted, saved, false);
  }

  /** Once more, after a person did something that only AWS can tell of. */
  static Next afresh(Chart chart, List<Finding> attempted) {
    return again(chart, attempted, chart.saved(), true);
  }

  private static Next again(
      Chart chart, List<Finding> attempted, List<Map<String, Object>> saved, boolean afresh) {
    return Next.anew(
        new Examining(
            chart.situation(), chart.wish(), Optional.of(chart), attempted, saved, afresh),
        SceneOf.order(chart.situation()));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Fix problems", "").waiting(new Waiting("Looking at your set-up", LIMIT));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.LookedAround seen -> seen(seen);
      case Event.FileTrouble trouble -> Trouble.atStart("Fix problems", trouble.problem());
      default -> Next.instead(this);
    };
  }

  private Next seen(Event.LookedAround seen) {
    Chart chart = Chart.of(situation, wish, seen);
    if (before.isEmpty()) {
      return Course.first(chart);
    }
    Inquiry earlier = before.get().inquiry();
    return AskingAws.again(
        Inquiry.about(mayBeAsked(chart), chart.files()).knowing(afresh ? Inquiry.NOTHING : earlier),
        chart,
        this);
  }

  /** Once AWS was asked, those too that could not be asked about before they were mended. */
  private List<String> mayBeAsked(Chart chart) {
    boolean asks = before.orElseThrow().hasAsked() || wish.live().orElse(false);
    return asks ? chart.askable() : List.of();
  }

  /** What follows once AWS has been asked again as well. */
  Next answered(Chart chart) {
    return Course.after(
        before.map(earlier -> chart.judged(earlier, attempted, saved)).orElse(chart));
  }
}
