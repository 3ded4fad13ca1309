package dev.awsmith.ini;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file's text, line by line, with nothing lost: {@code Text.of(bytes).bytes()} equals {@code
 * bytes} for any bytes. What is not valid UTF-8 is read as ISO 8859-1, which keeps every byte.
 */
public record Text(List<Line> lines, Charset charset, boolean byteOrderMark) {
  public static final Text EMPTY = new Text(List.of(), StandardCharsets.UTF_8, false);
  private static final char MARK = '\uFEFF';

  /** A line and what ended it: {@code \n}, {@code \r\n}, {@code \r}, or nothing. */
  public record Line(String text, String end) {}

  public Text {
    lines = List.copyOf(lines);
  }

  public static Text of(byte[] bytes) {
    try {
      return of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
          StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return of(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
  }

  public static Text of(String text) {
    return of(text, StandardCharsets.UTF_8);
  }

  private static Text of(String text, Charset charset) {
    boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
    return new Text(split(mark ? text.substring(1) : text), charset, mark);
  }

  private static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int feed = indexOf('\n', text, 0);
    int carriage = indexOf('\r', text, 0);
    for (int start = 0; start < text.length(); ) {
      int end = Math.min(feed, carriage);
      int next = Math.min(text.length(), carriage + 1 == feed ? feed + 1 : end + 1);
      lines.add(new Line(text.substring(start, end), text.substring(end, next)));
      start = next;
      feed = feed < start ? indexOf('\n', text, start) : feed;
      carriage = carriage < start ? indexOf('\r', text, start) : carriage;
    }
    return lines;
  }

  private static int indexOf(char sign, String text, int from) {
    int index = text.indexOf(sign, from);
    return index < 0 ? text.length() : index;
  }

  /** Whether it is UTF-16, which Windows tools write and no reader of these files can read. */
  public boolean isUtf16() {
    return utf16().isPresent();
  }

  private Optional<Charset> utf16() {
    String start = toString();
    if (start.startsWith("\u00ff\u00fe") && !isUtf8()) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (start.startsWith("\u00fe\u00ff") && !isUtf8()) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (start.length() < 4 || start.charAt(0) == start.charAt(1)) {
      return Optional.empty();
    }
    if (start.charAt(1) == 0 && start.charAt(3) == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return start.charAt(0) == 0 && start.charAt(2) == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** The same lines in UTF-8, without a byte order mark, none of them ended by a lone CR. */
  public Text recoded() {
    Text plain =
        utf16().map(utf16 -> of(new String(bytes(), utf16), StandardCharsets.UTF_8)).orElse(this);
    List<Line> lines =
        plain.lines.stream()
            .map(line -> new Line(plain.asUtf8(line.text()), line.end().replaceAll("^\r$", "\n")))
            .toList();
    return new Text(lines, StandardCharsets.UTF_8, false);
  }

  /** Where one line is not UTF-8, others may be. */
  private String asUtf8(String line) {
    return charset.equals(StandardCharsets.UTF_8) ? line : of(line.getBytes(charset)).toString();
  }

  public byte[] bytes() {
    return toString().getBytes(charset);
  }

  /** Whether readers that insist on UTF-8 can read it. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8)
        || of(bytes()).charset().equals(StandardCharsets.UTF_8);
  }

  /** The same text with other lines. */
  public Text with(List<Line> other) {
    return new Text(other, charset, byteOrderMark);
  }

  /** Whether both stand for the same bytes. */
  public boolean sameBytes(Text other) {
    return Arrays.equals(bytes(), other.bytes());
  }

  /** The whole text, secrets and all: for writing, never for showing. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(byteOrderMark ? String.valueOf(MARK) : "");
    lines.forEach(line -> all.append(line.text()).append(line.end()));
    return all.toString();
  }
}
