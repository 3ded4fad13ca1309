package dev.awsmith.wizard;

/** What F1 says of a page or a field: what it is, where one finds it, and an example. */
public record Help(String what, String where, String example) {
  public static Help of(String what) {
    return new Help(what, "", "");
  }
}
