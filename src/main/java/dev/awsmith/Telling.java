package dev.awsmith;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.files.Locations;
import dev.awsmith.log.Log;
import dev.awsmith.settings.Chosen;
import dev.awsmith.settings.Settings;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Opens the log where options ask for it, and tells it how the run begins. */
record Telling(GlobalOptions options, Surroundings around, Settings settings) {
  /** The same world; one that tells what it does, where that is asked for. */
  Function<Effect, Event> of(World world, Locations locations) {
    Log.close();
    options.debug().ifPresent(this::open);
    if (options.verbose() && !Faces.isFull(around, settings)) {
      Log.toPerson(around.err());
    }
    if (!Log.isOn()) {
      return world;
    }
    begin(locations);
    return new Logged(world);
  }

  private void open(Path file) {
    try {
      Log.toFile(file);
    } catch (IOException e) {
      around.err().println("awsmith: " + file + " cannot be written, so nothing is added to it.");
    }
  }

  private void begin(Locations locations) {
    Log.say(
        "awsmith on Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name"));
    Log.say(
        "files: "
            + locations.shown(locations.credentials())
            + ", "
            + locations.shown(locations.config())
            + ", "
            + locations.shown(locations.state()));
    settings
        .chosen()
        .forEach((setting, chosen) -> Log.say("setting: " + setting.key() + told(chosen)));
    Log.say("person: " + (around.atTerminal() ? "at a terminal" : "at no terminal"));
  }

  private static String told(Chosen chosen) {
    return " = " + chosen.value() + " (" + chosen.origin() + ")";
  }
}
