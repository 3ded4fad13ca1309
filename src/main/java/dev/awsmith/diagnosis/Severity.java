package dev.awsmith.diagnosis;

/** How bad a fault is, the worst first. */
public enum Severity {
  /** Something does not work, or a secret is open to others. */
  ERROR,
  /** It works for some tools, or not for long. */
  WARNING,
  /** Good to know. */
  INFO
}
