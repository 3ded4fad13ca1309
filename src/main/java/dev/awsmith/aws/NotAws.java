package dev.awsmith.aws;

/** A reply that AWS would not send. */
final class NotAws extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAws(String message) {
    super(message);
  }
}
