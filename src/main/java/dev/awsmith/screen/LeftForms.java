package dev.awsmith.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The forms on the way here as they were left, by how many pages were before each. */
record LeftForms(Map<Integer, Form> byDepth) {
  static final LeftForms NONE = new LeftForms(Map.of());

  LeftForms {
    byDepth = Map.copyOf(byDepth);
  }

  LeftForms and(int depth, Form form) {
    Map<Integer, Form> more = new HashMap<>(byDepth);
    more.put(depth, form);
    return new LeftForms(more);
  }

  Optional<Form> at(int depth) {
    return Optional.ofNullable(byDepth.get(depth));
  }
}
