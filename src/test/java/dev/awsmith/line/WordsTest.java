package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
  private static final String STARS = "*".repeat(16);

  @Test
  void whatIsMaskedIsSaidWithoutStars() {
    assertEquals("for AKIA...7QXA.", Words.spelt("for AKIA************7QXA."));
    assertEquals("secret = hidden, ends in Vf/k", Words.spelt("secret = " + STARS + "Vf/k"));
    assertEquals("secret = hidden", Words.spelt("secret = " + STARS));
    assertEquals("arn:aws:iam::*:role/*", Words.spelt("arn:aws:iam::*:role/*"));
  }
}
