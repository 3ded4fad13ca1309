package dev.awsmith.flow.onboard;

import dev.awsmith.wizard.Page;

/** The five steps of setting up a profile with access keys, as the person counts them. */
enum Progress {
  KEYS("Keys"),
  CHECK("Check"),
  NAME("Name"),
  REGION("Region"),
  REVIEW("Review");

  private final String word;

  Progress(String word) {
    this.word = word;
  }

  /** An empty page of this step. */
  Page page() {
    return Page.of("Set up > " + (this == KEYS ? "Access keys" : word), words());
  }

  String words() {
    return "Step " + (ordinal() + 1) + " of " + values().length + ": " + word;
  }
}
