package dev.awsmith.practice;

/** A text to paste, and what to call it in a list. */
public record Sample(String title, String text) {
  @Override
  public String toString() {
    return title;
  }
}
