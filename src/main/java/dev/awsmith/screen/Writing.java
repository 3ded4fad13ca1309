package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import java.util.Optional;

/** Text or a secret. */
record Writing(Field field, Editor editor, String first, String from) implements Entry {
  @Override
  public boolean isSecret() {
    return isHidden() && !value().isEmpty();
  }

  boolean isHidden() {
    return field instanceof Field.Hidden;
  }

  @Override
  public String value() {
    return editor.text();
  }

  @Override
  public Optional<Entry> press(Key key) {
    return editor.press(key).map(this::with);
  }

  @Override
  public Optional<Entry> paste(String text) {
    return Optional.of(with(editor.insert(text)));
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public String source() {
    return value().equals(first) ? from : "";
  }

  /** With the cursor where it stood before. */
  Writing like(Writing before) {
    return new Writing(field, before.editor, first, from);
  }

  Writing holding(String value) {
    return with(Editor.of(value));
  }

  private Writing with(Editor next) {
    return new Writing(field, next, first, from);
  }

  /** It may hold a secret. */
  @Override
  public String toString() {
    return "Writing[" + field.name() + "]";
  }
}
