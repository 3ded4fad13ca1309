package dev.awsmith.diagnosis.rule;

import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Heading;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How the lines of a file belong together. Counts them from one. */
final class Layout {
  private final List<String> lines;
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();
  private final List<Clash> clashes;

  Layout(List<String> lines, List<Heading> all) {
    this.lines = lines;
    all.forEach(heading -> headings.put(heading.line(), heading));
    this.clashes = Clash.all(lines);
  }

  /** The heading that a line stands under. */
  Optional<Heading> headingOf(int line) {
    return Optional.ofNullable(headings.floorEntry(line)).map(Map.Entry::getValue);
  }

  /** The last line that belongs to a heading: before the blanks and remarks above the next one. */
  int end(Heading heading) {
    Integer next = headings.higherKey(heading.line());
    int last = next == null ? lines.size() : next - 1;
    while (last > heading.line()
        && (Comments.isBlank(line(last))
            || last < lines.size() && Comments.isComment(line(last)))) {
      last--;
    }
    return last;
  }

  /** The line in the first column that an indented one follows. */
  int startOfRun(int line) {
    int start = line;
    while (start > 1 && Comments.indent(line(start)) > 0) {
      start--;
    }
    return start;
  }

  /** Whether the heading above a line is itself not in the first column. */
  boolean isUnderIndentedHeading(int line) {
    int above = line;
    while (above > 1 && Comments.indent(line(above)) > 0) {
      above--;
      if (line(above).strip().startsWith("[") && Comments.indent(line(above)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The merges that were left unfinished. */
  List<Clash> clashes() {
    return clashes;
  }

  /** Whether a line stands between the markers of an unfinished merge. */
  boolean isInClash(int line) {
    return clashes.stream().anyMatch(clash -> clash.holds(line));
  }

  private String line(int number) {
    return lines.get(number - 1);
  }
}
