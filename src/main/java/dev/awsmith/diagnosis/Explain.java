package dev.awsmith.diagnosis;

import java.util.List;
import java.util.Optional;

/** Recognises the errors of any tool in a pasted text, without asking anybody. */
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

  private static Explained explained(Sign sign, ErrorText text) {
    Traces traces = Traces.in(text);
    return new Explained(sign.meaning().explain(sign.fact(text), traces.lines()), traces);
  }
}
