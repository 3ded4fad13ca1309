package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says what is waited for, and counts the seconds. */
final class Counter {
  private static final Duration COUNTED_FROM = Duration.ofSeconds(1);
  private static final Duration SLOW_FROM = Duration.ofSeconds(4);
  private static final Duration LONG = Duration.ofMinutes(2);

  private Counter() {}

  static List<Line> lines(Waiting waiting, Duration waited) {
    List<Line> lines = new ArrayList<>();
    String what = waiting.what().endsWith("...") ? waiting.what() : waiting.what() + "...";
    lines.add(
        Line.of(waited.compareTo(COUNTED_FROM) < 0 ? what : what + count(waited, waiting.limit())));
    if (waited.compareTo(SLOW_FROM) >= 0 && waiting.limit().compareTo(LONG) < 0) {
      lines.add(Line.of("This is slower than usual. Behind a company proxy? F1 explains."));
    }
    return lines;
  }

  private static String count(Duration waited, Duration limit) {
    return limit.compareTo(LONG) < 0
        ? " " + waited.toSeconds() + " s, limit " + limit.toSeconds() + " s. Ctrl-C stops."
        : " " + clock(waited) + " of " + clock(limit) + ". Ctrl-C stops.";
  }

  private static String clock(Duration time) {
    return time.toMinutes() + ":" + (time.toSecondsPart() < 10 ? "0" : "") + time.toSecondsPart();
  }
}
