package dev.awsmith.screen;

import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Trail;
import java.util.ArrayList;
import java.util.List;

/**
 * The first row: where one is, and how far. Where there is no room for both, what comes before the
 * last part of the path is left out, beginning with the name of the program.
 */
record Heading(String name, Trail trail) {
  private static final String STEP = " > ";
  private static final int GAP = 2;

  Row row(int columns) {
    List<String> paths = paths();
    String progress = trail.progress();
    int room = columns - Width.columns(progress) - (progress.isEmpty() ? 0 : GAP);
    String path = paths.stream().filter(some -> Width.columns(some) <= room).findFirst().orElse("");
    return path.isEmpty() && !paths.getLast().isEmpty()
        ? cut(paths.getLast(), columns)
        : drawn(path, progress, columns);
  }

  /** The path in full, then with ever more of its beginning left out. */
  private List<String> paths() {
    String path = trail.path();
    List<String> paths = new ArrayList<>();
    paths.add(name.isEmpty() || path.isEmpty() ? name + path : name + STEP + path);
    paths.add(path);
    while (path.contains(STEP)) {
      path = path.substring(path.indexOf(STEP) + STEP.length());
      paths.add(path);
    }
    return paths;
  }

  /** A path that is too long even so: its beginning, and the half of the row for how far. */
  private Row cut(String path, int columns) {
    String progress = Width.shortened(trail.progress(), columns / 2);
    int room = columns - Width.columns(progress) - (progress.isEmpty() ? 0 : GAP);
    return drawn(Width.shortened(path, room), progress, columns);
  }

  private static Row drawn(String path, String progress, int columns) {
    return Row.of(Role.STRONG, path)
        .exactly(columns - Width.columns(progress))
        .and(Role.PLAIN, progress);
  }
}
