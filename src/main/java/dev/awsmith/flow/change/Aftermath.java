package dev.awsmith.flow.change;

import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import java.util.Map;

/** What a journey does around the writing of its changes. Records, so that steps compare. */
public interface Aftermath {
  /** What follows when the changes are on disk; {@code report} is for scripts. */
  Next written(Event.Written written, Map<String, Object> report);

  /** What the run tells scripts besides the changes themselves. */
  default Map<String, Object> data() {
    return Map.of();
  }

  /** What follows when the person wants to change an answer. */
  default Next reconsider() {
    return Next.back();
  }

  /** The same journey over files that another program changed meanwhile. */
  Next over(Event.FilesRead fresh);
}
