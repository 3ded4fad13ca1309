package dev.awsmith.flow;

import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Surroundings;
import dev.awsmith.environment.KeyInText;
import dev.awsmith.environment.Os;
import dev.awsmith.environment.SetHere;
import dev.awsmith.environment.ShellFiles;
import dev.awsmith.environment.StartFile;
import dev.awsmith.environment.Variables;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Places;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What was found on disk, as the rules look at it. */
public final class SceneOf {
  private SceneOf() {}

  /** The order to look at everything. */
  public static Effect.LookAround order(Situation situation) {
    return new Effect.LookAround(
        StartFile.of(situation.shell().get(), os()).stream().map(StartFile::path).toList());
  }

  public static Scene of(Situation situation, Event.LookedAround seen) {
    return new Scene(
        seen.files(),
        Variables.of(situation.variables()),
        shellFiles(seen),
        surroundings(seen.places()),
        situation.shell().get(),
        os(),
        LocalDate.ofInstant(situation.clock().instant(), ZoneId.systemDefault()));
  }

  /** The lines of start files that set variables. */
  public static List<SetHere> shellFiles(Event.LookedAround seen) {
    return seen.startFiles().stream()
        .flatMap(file -> ShellFiles.find(file.path(), file.text()).stream())
        .toList();
  }

  private static Surroundings surroundings(Places places) {
    return new Surroundings(
        places.folder(),
        places.readable().stream().map(Places.Mode::path).toList(),
        places.copied().stream()
            .map(copied -> new Surroundings.Shared(copied.path(), copied.by()))
            .toList(),
        places.textTwin(),
        places.otherHome(),
        places.projectFiles().stream()
            .flatMap(file -> KeyInText.find(file.path(), file.text()).stream())
            .map(key -> new Surroundings.ProjectKey(key, places.tracked().contains(key.path())))
            .toList(),
        places.rotations());
  }

  private static Os os() {
    return Os.named(System.getProperty("os.name"));
  }
}
