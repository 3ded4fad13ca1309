package dev.awsmith.ini;

/** One of the two files: which one, where it lies, and what it says. */
public record AwsFile(SharedFile which, Place place, IniDocument document) {
  public AwsFile with(IniDocument other) {
    return new AwsFile(which, place, other);
  }
}
