package dev.awsmith.diagnosis;

import dev.awsmith.profile.Refusal;
import java.util.List;
import java.util.Optional;

/** Says what errors mean: pasted ones of any tool, and our own. Asks nobody. */
public final class Explain {
  private Explain() {}

  /** What the text means; empty for one that holds no error we know. */
  public static Optional<Explained> text(String pasted) {
    ErrorText text = new ErrorText(pasted);
    return Signs.ALL.stream()
        .flatMap(List::stream)
        .filter(sign -> sign.isIn(text))
        .findFirst()
        .map(sign -> explained(sign, text));
  }

  /** Why our own request was refused, the causes ranked by what is known of it. */
  public static Explanation refusal(Refusal refusal, Circumstances circumstances) {
    return Refused.explain(refusal, circumstances);
  }

  private static Explained explained(Sign sign, ErrorText text) {
    Traces traces = Traces.in(text);
    return new Explained(sign.meaning().explain(sign.fact(text), traces.lines()), traces);
  }
}
