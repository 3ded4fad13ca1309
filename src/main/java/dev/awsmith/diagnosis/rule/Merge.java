package dev.awsmith.diagnosis.rule;

import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import java.util.ArrayList;
import java.util.List;

/** Makes one section of two pieces. The later piece wins, as the AWS SDKs have it. */
final class Merge {
  private final Sheet sheet;
  private final Heading first;
  private final Heading second;

  Merge(Sheet sheet, Heading first, Heading second) {
    this.sheet = sheet;
    this.first = first;
    this.second = second;
  }

  /** Moves the later piece under the earlier one; what it overrides becomes a remark. */
  Edit into() {
    return into(first.raw());
  }

  /** The same, with another heading for the whole. */
  Edit into(String heading) {
    int end = sheet.layout().end(first);
    List<String> lines = new ArrayList<>();
    lines.add(heading);
    for (int line = first.line() + 1; line <= end; line++) {
      lines.addAll(
          isOverridden(line) ? Sheet.remarks(sheet.lines(line, line)) : sheet.lines(line, line));
    }
    String remark = second.raw().substring(Comments.endOfHeading(second.raw())).strip();
    if (!remark.isEmpty()) {
      lines.add(remark);
    }
    lines.addAll(sheet.lines(second.line() + 1, sheet.layout().end(second)));
    lines.addAll(sheet.lines(end + 1, second.line() - 1));
    int last = sheet.layout().end(second);
    while (last == sheet.size() && Comments.isBlank(lines.getLast())) {
      lines.removeLast();
    }
    return sheet.replace(first.line(), last, lines);
  }

  Edit without(Heading heading) {
    return sheet.remark(heading.line(), sheet.layout().end(heading));
  }

  private boolean isOverridden(int line) {
    return sheet.entries(first).stream()
        .filter(entry -> entry.first() <= line && line <= entry.last())
        .anyMatch(this::isOverridden);
  }

  private boolean isOverridden(Entry entry) {
    String key = entry.key();
    return sheet.entries(second).stream()
        .anyMatch(other -> other.key().equalsIgnoreCase(key) && !other.key().isEmpty());
  }
}
