package dev.awsmith.line;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Trail;
import java.util.ArrayList;
import java.util.List;

/** What is said of a page before its questions. */
final class Speech {
  private Speech() {}

  static List<String> spoken(List<Line> lines) {
    return lines.stream().map(Line::spoken).filter(words -> !words.isEmpty()).toList();
  }

  /** The sentences of a page, its title run into the first of them. */
  static List<String> of(Page page, Trail before) {
    List<String> sentences = new ArrayList<>();
    sentences.addAll(spoken(page.lead()));
    page.waiting()
        .ifPresent(
            wait ->
                sentences.add(
                    ended(wait.what()) + " Limit " + wait.limit().toSeconds() + " seconds."));
    String title = title(page.trail(), before);
    boolean said =
        page.trail().equals(before)
            || sentences.stream().limit(1).anyMatch(first -> first.startsWith(title));
    if (said || title.isEmpty()) {
      // Said a moment ago, or about to be.
    } else if (sentences.isEmpty()) {
      sentences.add(title);
    } else {
      sentences.set(0, title + " " + sentences.getFirst());
    }
    List<String> details = spoken(page.detail().lines());
    if (!details.isEmpty() && !page.detail().title().isEmpty()) {
      sentences.add(page.detail().title() + ":");
    }
    sentences.addAll(details);
    sentences.addAll(spoken(List.of(page.message())));
    return sentences;
  }

  /** The journey is named where it begins; after that, the step is enough. */
  private static String title(Trail trail, Trail before) {
    boolean sameJourney = root(trail).equals(root(before));
    if (trail.progress().isEmpty()) {
      return ended(named(trail));
    }
    return sameJourney
        ? ended(trail.progress())
        : ended(named(trail)) + " " + ended(trail.progress());
  }

  private static String named(Trail trail) {
    return trail.path().replace(" > ", ", ");
  }

  private static String root(Trail trail) {
    return trail.path().split(" > ", 2)[0];
  }

  /** A title as a sentence. */
  static String ended(String text) {
    return text.isEmpty() || isEnded(text) ? text : text + ".";
  }

  /** Words that lead to what follows them. */
  static String leading(String text) {
    return isEnded(text) ? text : text + ":";
  }

  private static boolean isEnded(String text) {
    return text.endsWith(".") || text.endsWith(":") || text.endsWith("?");
  }
}
