package dev.awsmith.flow;

/** Text to paste in practice mode, and what it is. */
public record Sample(String title, String text) {
  @Override
  public String toString() {
    return "Sample[" + title + "]";
  }
}
