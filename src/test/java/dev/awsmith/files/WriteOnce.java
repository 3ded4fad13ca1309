package dev.awsmith.files;

import dev.awsmith.ini.Change;
import dev.awsmith.ini.SharedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that finishes what was cut short, makes the files new, and exits 0 if it says so. */
final class WriteOnce {
  static final String NEW = "[new]\nregion = eu-central-1\n";

  private WriteOnce() {}

  public static void main(String[] arguments) throws Exception {
    Sandbox sandbox = new Sandbox(Path.of(arguments[0]));
    boolean written = run(sandbox, arguments[1].equals("both"));
    System.exit(written ? 0 : 3);
  }

  static boolean run(Sandbox sandbox, boolean both) {
    sandbox.bare().recover();
    List<Change> changes = new ArrayList<>();
    for (SharedFile which :
        both ? SharedFile.values() : new SharedFile[] {SharedFile.CREDENTIALS}) {
      Change change = sandbox.change(which, old -> old.endsWith(NEW) ? old : old + NEW);
      if (!change.before().document().text().equals(change.after().document().text())) {
        changes.add(change);
      }
    }
    return Sandbox.write(sandbox.bare(), changes.toArray(Change[]::new))
        instanceof WriteOutcome.Written;
  }
}
