package dev.awsmith.flow.change;

import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows an undo.
 *
 * @param warnings what speaks against the keys that come back
 */
record Undone(Situation situation, String undone, boolean wholeFile, List<String> warnings)
    implements Aftermath {
  Undone {
    warnings = List.copyOf(warnings);
  }

  Undone warning(List<String> doubts) {
    return new Undone(situation, undone, wholeFile, doubts);
  }

  @Override
  public Next written(Event.Written written, Map<String, Object> report) {
    String done =
        Stream.concat(Stream.of("Undone."), warnings.stream()).collect(Collectors.joining(" "));
    return Saved.of(done, written.backup(), report);
  }

  @Override
  public Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("undone", undone);
    data.put("warnings", warnings);
    return data;
  }

  @Override
  public Next over(Event.FilesRead fresh) {
    return Undoing.of(situation, fresh.files(), undone, wholeFile);
  }
}
