package dev.awsmith.files;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a line at the end of a text file, or takes it away again; the lock is held. */
final class LastLine {
  private static final String END = "\n";

  private LastLine() {}

  static boolean isIn(Text text, String line) {
    return text.lines().stream().anyMatch(other -> other.text().equals(line));
  }

  static void write(Path path, Amendment.LastLine last) throws IOException {
    Snapshot now = Reading.stable(path);
    if (now.exists()) {
      Writable.check(now.file());
    } else {
      Files.createDirectories(path.getParent());
    }
    List<Text.Line> lines = new ArrayList<>(now.text().lines());
    if (last.added()) {
      add(lines, last.line());
    } else {
      remove(lines, last.line());
    }
    boolean goes = last.newFile() && !last.added() && lines.isEmpty();
    Replacement.run(now, goes ? Optional.empty() : Optional.of(now.text().with(lines).bytes()));
  }

  private static void add(List<Text.Line> lines, String line) {
    String end = lines.isEmpty() || lines.getFirst().end().isEmpty() ? END : lines.getFirst().end();
    if (!lines.isEmpty() && lines.getLast().end().isEmpty()) {
      lines.set(lines.size() - 1, new Text.Line(lines.getLast().text(), end));
    }
    lines.add(new Text.Line(line, end));
  }

  private static void remove(List<Text.Line> lines, String line) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).text().equals(line)) {
        lines.remove(i);
        return;
      }
    }
  }
}
