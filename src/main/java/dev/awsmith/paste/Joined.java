package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its long values on one line again: terminals, mails and chats break them. A value
 * goes on in lines that hold a stretch of base64 and nothing else.
 *
 * @param broken over how many lines each value was broken that is whole now
 */
record Joined(String text, List<Integer> broken) {
  private static final int SECRET = 40;
  private static final int SHORTEST_HEAD = 8;
  private static final int NAME = 40;
  private static final Pattern TOKEN_NAME = Pattern.compile(".*token[\"'}]*\\s*[=:,]?\\s*[\"'`]?");
  private static final Pattern TAIL =
      Pattern.compile("[> \\t]*+(?<run>[A-Za-z0-9/+]++={0,2}+)(?<end>[\"'`]?[,;)]?)");

  /** What stands for itself: a word, a number, a path of words. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[A-Z]?[a-z]++|[A-Z]++|[0-9]++)(?:[/+](?:[A-Z]?[a-z]++|[A-Z]++|[0-9]++))*+");

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,}");

  static Joined of(String text) {
    String[] lines = text.split("\n", -1);
    List<String> whole = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    for (int at = 0; at < lines.length; at++) {
      int tails = tails(lines, at);
      StringBuilder line = new StringBuilder(lines[at]);
      for (int tail = at + 1; tail <= at + tails; tail++) {
        Matcher piece = TAIL.matcher(lines[tail]);
        piece.matches();
        line.append(piece.group("run")).append(piece.group("end"));
      }
      if (tails > 0) {
        broken.add(tails + 1);
      }
      whole.add(line.toString());
      at += tails;
    }
    return new Joined(String.join("\n", whole), List.copyOf(broken));
  }

  /** The ends of a sentence that begins "Cleaned up:". */
  List<String> cleanings() {
    return broken.stream()
        .map(lines -> "joined a value that was broken over " + lines + " lines")
        .toList();
  }

  private static int tails(String[] lines, int at) {
    String line = lines[at];
    int start = line.length();
    while (start > 0 && isBase64(line.charAt(start - 1))) {
      start--;
    }
    String run = line.substring(start);
    if (run.isEmpty() || IdPrefix.isAwsId(run)) {
      return 0;
    }
    String name = line.substring(Math.max(0, start - NAME), start).toLowerCase(Locale.ROOT);
    boolean token = run.length() > SECRET || TOKEN_NAME.matcher(name).matches();
    return token ? tokenTails(lines, at) : secretTails(lines, at, run.length());
  }

  /** Of a broken token all lines but the last are full. */
  private static int tokenTails(String[] lines, int at) {
    int tails = 0;
    for (int next = at + 1; next < lines.length; next++) {
      Matcher tail = TAIL.matcher(lines[next]);
      boolean full = tails == 0 || lines[next - 1].length() == lines[at + 1].length();
      boolean fits =
          lines[next].length() <= lines[next - 1].length() || lines[next].length() > SECRET;
      if (!full || !fits || !tail.matches() || isItself(tail.group("run"), tails > 1)) {
        break;
      }
      tails++;
      if (!tail.group("end").isEmpty() || tail.group("run").endsWith("=")) {
        break;
      }
    }
    return tails;
  }

  /** A broken secret is known by the length that it has in all. */
  private static int secretTails(String[] lines, int at, int head) {
    int length = head;
    for (int next = at + 1; next < lines.length && head >= SHORTEST_HEAD; next++) {
      Matcher tail = TAIL.matcher(lines[next]);
      if (!tail.matches() || isItself(tail.group("run"), false)) {
        return 0;
      }
      length += tail.group("run").length();
      if (length >= SECRET) {
        return length == SECRET ? next - at : 0;
      }
    }
    return 0;
  }

  /** After two full lines, the rest may by chance look like a word. */
  private static boolean isItself(String run, boolean afterFullLines) {
    return IdPrefix.isAwsId(run)
        || HASH.matcher(run).matches()
        || !afterFullLines && WORDS.matcher(run).matches();
  }

  private static boolean isBase64(char sign) {
    return sign >= 'a' && sign <= 'z'
        || sign >= 'A' && sign <= 'Z'
        || sign >= '0' && sign <= '9'
        || sign == '/'
        || sign == '+';
  }

  /** It may hold secrets. */
  @Override
  public String toString() {
    return "Joined[" + text.length() + " characters, " + broken + "]";
  }
}
