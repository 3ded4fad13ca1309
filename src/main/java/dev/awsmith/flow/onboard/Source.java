package dev.awsmith.flow.onboard;

import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file that the keys came from, and what became of it. It is deleted only where AWS accepted
 * the keys from their new place, and where it holds no others.
 *
 * @param path empty where there was no file
 * @param isThere whether it still holds the secret
 * @param said what came of deleting it; empty while nobody tried
 * @param trouble why it cannot be deleted
 */
record Source(String path, boolean isThere, String said, Optional<Problem> trouble) {
  static Source of(Draft draft) {
    String path = draft.origin().path().filter(name -> !name.equals("-")).orElse("");
    Source source = new Source(path, !path.isEmpty(), "", Optional.empty());
    if (draft.origin().sets() > 1) {
      return source.guarded("it holds other keys too");
    }
    return draft.identity().isEmpty()
        ? source.guarded("its keys were not checked with AWS")
        : source;
  }

  private Source guarded(String why) {
    String sentence = path + " is kept: " + why + ".";
    return new Source(
        path, isThere, "", Optional.of(Problem.of(ExitCode.SOMETHING_WRONG, sentence)));
  }

  boolean isDeletable() {
    return isThere && trouble.isEmpty();
  }

  Source deleted(String shown) {
    return new Source(path, false, "Deleted " + shown + ".", Optional.empty());
  }

  /** Deleting it failed. */
  Source kept(Problem why) {
    return new Source(path, isThere, why.headline(), Optional.of(why));
  }

  /** What is left to do about it. */
  Optional<String> reminder() {
    return isThere
        ? Optional.of("The file " + path + " still holds the secret.")
        : Optional.empty();
  }

  /** An outcome that tells what became of the file; {@code asked} if it was to be deleted. */
  Outcome told(Outcome outcome, boolean asked) {
    if (path.isEmpty()) {
      return outcome;
    }
    Map<String, Object> data = new LinkedHashMap<>(outcome.data());
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", path);
    source.put("deleted", !isThere);
    data.put("source", source);
    List<Line> receipt = new ArrayList<>(outcome.receipt());
    Optional<Problem> problem = trouble.filter(why -> asked && isThere);
    problem.ifPresent(
        why -> {
          data.put("error", why.data());
          receipt.addFirst(Line.of(why.headline()));
        });
    if (!isThere) {
      receipt.add(Line.of(said));
    }
    return new Outcome(problem.map(Problem::exit).orElse(outcome.exit()), receipt, data);
  }
}
