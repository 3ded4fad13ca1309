package dev.awsmith.ini;

import java.util.List;
import java.util.Optional;

/** A text and what ini4j says its lines mean. */
public final class IniDocument {
  private final Text text;

  private IniDocument(Text text) {
    this.text = text;
  }

  public static IniDocument of(SharedFile which, Text text) {
    return new IniDocument(text);
  }

  public Text text() {
    return text;
  }

  /** The sections of AWS's kinds, in order, each once. */
  public List<Section> sections() {
    throw new UnsupportedOperationException();
  }

  /** The value of a key; nested ones are {@code s3.addressing_style}. */
  public Optional<String> get(Section section, String key) {
    throw new UnsupportedOperationException();
  }

  public IniDocument apply(Edit edit) {
    throw new UnsupportedOperationException();
  }
}
