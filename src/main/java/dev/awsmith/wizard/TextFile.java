package dev.awsmith.wizard;

/** A file as text, under the path that a person knows it by; it may hold secrets. */
public record TextFile(String path, String text) {
  @Override
  public String toString() {
    return "TextFile[" + path + "]";
  }
}
