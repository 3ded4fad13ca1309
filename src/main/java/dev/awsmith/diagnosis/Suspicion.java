package dev.awsmith.diagnosis;

import java.util.List;

/**
 * A cause that the circumstances point to.
 *
 * @param weight how strongly: 100 explains the refusal by itself, 50 is the usual cause
 * @param code the rule that finds it, or empty
 */
record Suspicion(int weight, String code, String why, List<String> evidence, String fix) {
  static final int CERTAIN = 100;
  static final int STRONG = 90;
  static final int LIKELY = 70;
  static final int USUAL = 50;
}
