package dev.awsmith.wizard;

/** What a stretch of text is there for. Colour only repeats what the words say. */
public enum Role {
  PLAIN,
  STRONG,
  HINT,
  OK,
  ATTENTION,
  PROBLEM,
  ADD,
  REMOVE
}
