package dev.awsmith.files;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares backup sets with the files as they are, each read once, and plans the way back. */
final class Undo {
  private final Locations locations;
  private final Map<Path, Snapshot> files = new HashMap<>();

  Undo(Locations locations) {
    this.locations = locations;
  }

  /** The way back for one file; {@code lines} differ from what the change left. */
  private record Way(
      Change whole, Optional<Change> onlyThis, boolean changed, int lines, boolean wasThere) {}

  UndoPlan plan(Bundle bundle) {
    try {
      return plan(ways(bundle), way(bundle.amendments()));
    } catch (IOException e) {
      return new UndoPlan.Impossible(Blocked.reading(bundle.folder(), e).obstacle(locations));
    }
  }

  /** What is as the change left it; what became otherwise since is left alone. */
  private List<Amendment> way(List<Amendment> amendments) throws IOException {
    List<Amendment> back = new ArrayList<>();
    for (Amendment amendment : amendments) {
      if (new Amending(locations).stand(amendment) == Amending.Stand.DONE) {
        back.addFirst(amendment.reversed());
      }
    }
    return back;
  }

  private static UndoPlan plan(List<Way> ways, List<Amendment> amendments) {
    if (ways.isEmpty() && amendments.isEmpty()) {
      return new UndoPlan.AlreadyUndone();
    }
    List<Change> whole = ways.stream().map(Way::whole).toList();
    if (ways.stream().noneMatch(Way::changed)) {
      return new UndoPlan.Ready(whole, amendments);
    }
    List<Change> onlyThis = ways.stream().flatMap(way -> way.onlyThis().stream()).toList();
    return new UndoPlan.ChangedSince(
        ways.stream().mapToInt(Way::lines).sum(),
        onlyThis.size() == ways.size() ? onlyThis : List.of(),
        ways.stream().allMatch(way -> way.wasThere() || !way.changed()) ? whole : List.of(),
        amendments);
  }

  private List<Way> ways(Bundle bundle) throws IOException {
    List<Way> ways = new ArrayList<>();
    for (Entry entry : bundle.entries()) {
      Snapshot now = now(entry.path());
      if (!Entry.hash(now.bytes()).equals(entry.before())) {
        ways.add(way(bundle, entry, now));
      }
    }
    return ways;
  }

  private Snapshot now(Path path) throws IOException {
    Snapshot now = files.get(path);
    if (now == null) {
      now = Reading.once(path);
      files.put(path, now);
    }
    return now;
  }

  private Way way(Bundle bundle, Entry entry, Snapshot now) throws IOException {
    Optional<byte[]> before = bundle.before(entry);
    Optional<byte[]> after = bundle.after(entry);
    AwsFile current = now.asFile(entry.which(), named(entry), locations);
    Change whole = restore(current, text(before), before.isPresent());
    if (now.holds(after)) {
      return new Way(whole, Optional.of(whole), false, 0, before.isPresent());
    }
    return new Way(
        whole,
        Lines.merge(text(after), text(before), now.text())
            .map(merged -> restore(current, merged, true)),
        true,
        Lines.differing(text(after), now.text()),
        before.isPresent());
  }

  /** The path as the person's variables name it, if it still leads to that file. */
  private Path named(Entry entry) throws IOException {
    Path named = locations.path(entry.which());
    return RealFile.behind(named).path().equals(entry.path()) ? named : entry.path();
  }

  private static Change restore(AwsFile current, Text text, boolean wasThere) {
    AwsFile other = current.with(IniDocument.of(current.which(), text));
    Place place = current.place();
    AwsFile after =
        wasThere
            ? other
            : new AwsFile(
                other.which(), Place.missing(place.path(), place.shown()), other.document());
    return new Change(current, after, List.of(new Edit.Restore(current.which(), text)));
  }

  private static Text text(Optional<byte[]> bytes) {
    return bytes.map(Text::of).orElse(Text.EMPTY);
  }
}
