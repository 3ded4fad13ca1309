package dev.awsmith.diagnosis;

import java.util.List;

/** Looks for one fault. A good set-up yields no finding. */
@FunctionalInterface
public interface Rule {
  List<Finding> check(Scene scene);
}
