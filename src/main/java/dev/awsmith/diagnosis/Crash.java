package dev.awsmith.diagnosis;

/** A check that failed: a finding about awsmith itself. */
public final class Crash {
  private Crash() {}

  /** Without the exception's message, which may hold anything from the files. */
  public static Finding of(Object check, RuntimeException e) {
    String name = check.getClass().getSimpleName();
    return Finding.of(Fault.RULE_FAILED, Where.FILE)
        .what("All other checks went on, but this one says nothing about your files.")
        .because("There is a mistake in awsmith.")
        .seen("check " + name + ", " + e.getClass().getSimpleName(), name)
        .fixes(new Fix("Report it", Fix.Kind.HUMAN, new Remedy.ByHand(), false));
  }
}
