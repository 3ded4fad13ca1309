package dev.awsmith;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.function.Function;

/** The one switch from what a journey orders to who carries it out. */
record World(FilesDesk files, Cloud cloud) implements Function<Effect, Event> {
  @Override
  public Event apply(Effect effect) {
    return switch (effect) {
      case Effect.ReadFiles read -> files.read();
      case Effect.WriteChanges write -> files.write(write);
      case Effect.ReadPaste paste -> files.readPaste(paste);
      case Effect.LookInDownloads look -> files.downloads();
      case Effect.DeleteFile delete -> files.delete(delete);
      case Effect.ListBackups list -> files.backups();
      case Effect.PlanUndo plan -> files.planUndo(plan);
      case Effect.CheckCaller check -> cloud.check(check);
    };
  }
}
