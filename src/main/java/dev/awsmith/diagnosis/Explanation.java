package dev.awsmith.diagnosis;

import java.util.List;

/**
 * What went wrong, in words for the person who sees it.
 *
 * @param code such as {@code AW301}; empty for what no rule of awsmith covers
 * @param headline what is true now, in one sentence without any code
 * @param what the fact, with the original code of AWS, and what it does not mean
 * @param why the causes, most likely first
 * @param evidence what in the text or the set-up points to it
 * @param fixes what can be done, the recommended first
 * @param otherwise what happens if nothing is done; may be empty
 * @param lookAt the rules that can tell more about the person's set-up
 */
public record Explanation(
    String code,
    String headline,
    String what,
    List<String> why,
    List<String> evidence,
    List<String> fixes,
    String otherwise,
    List<String> lookAt) {
  public Explanation {
    why = List.copyOf(why);
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
    lookAt = List.copyOf(lookAt);
  }
}
