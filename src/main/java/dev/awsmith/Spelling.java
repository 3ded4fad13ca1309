package dev.awsmith;

import dev.awsmith.wizard.Printable;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Prints what its charset lacks by number, such as {@code U+1F600}, where Java would print ?. */
final class Spelling extends PrintStream {
  private final CharsetEncoder encoder;

  private Spelling(PrintStream out, Charset charset) {
    super(out, true, charset);
    this.encoder = charset.newEncoder();
  }

  /** A stream that can print everything stays as it is. */
  static PrintStream on(PrintStream out) {
    return on(out, out.charset());
  }

  static PrintStream on(PrintStream out, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) ? out : new Spelling(out, charset);
  }

  @Override
  public void print(String text) {
    super.print(spelt(text));
  }

  private String spelt(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder spelt = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              String sign = Character.toString(point);
              spelt.append(encoder.canEncode(sign) ? sign : Printable.number(point));
            });
    return spelt.toString();
  }
}
