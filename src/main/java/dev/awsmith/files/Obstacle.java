package dev.awsmith.files;

/** Why a file cannot be read or written, and what to do about it. */
public record Obstacle(String file, String happened, String remedy) {
  public String sentence() {
    return file + " " + happened + ". " + remedy;
  }
}
