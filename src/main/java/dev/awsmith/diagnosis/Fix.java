package dev.awsmith.diagnosis;

import dev.awsmith.ini.Edit;
import java.util.List;

/**
 * One way to mend a fault.
 *
 * @param label what it does, as an order: {@code Remove line 18}
 * @param tested whether AWS accepted the result when it was tried
 */
public record Fix(String label, Kind kind, Remedy remedy, boolean tested) {
  /** What it takes from the person. */
  public enum Kind {
    AUTOMATIC("automatic"),
    CHOICE("choose"),
    INPUT("needs input"),
    COMMAND("run a command"),
    HUMAN("ask your admin");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As a list shows it. */
    public String words() {
      return words;
    }
  }

  /** Right whatever the person had in mind. */
  public static Fix automatic(String label, Edit... edits) {
    return automatic(label, List.of(edits));
  }

  public static Fix automatic(String label, List<Edit> edits) {
    return automatic(label, new Remedy.Edits(edits));
  }

  public static Fix automatic(String label, Remedy remedy) {
    return new Fix(label, Kind.AUTOMATIC, remedy, false);
  }

  /** One of several that only the person can choose from. */
  public static Fix choice(String label, Edit... edits) {
    return choice(label, new Remedy.Edits(List.of(edits)));
  }

  public static Fix choice(String label, Remedy remedy) {
    return new Fix(label, Kind.CHOICE, remedy, false);
  }

  public static Fix input(String label, Remedy remedy) {
    return new Fix(label, Kind.INPUT, remedy, false);
  }

  public static Fix command(String label, String command) {
    return new Fix(label, Kind.COMMAND, new Remedy.Run(command), false);
  }

  public Fix withTested() {
    return new Fix(label, kind, remedy, true);
  }

  /** What it does to the AWS files; often nothing. */
  public List<Edit> edits() {
    return remedy instanceof Remedy.Edits edits ? edits.edits() : List.of();
  }
}
