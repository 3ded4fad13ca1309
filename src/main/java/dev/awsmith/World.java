package dev.awsmith;

import dev.awsmith.wizard.AtOnce;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.function.Function;

/** The one switch from what a journey orders to who carries it out. */
record World(FilesDesk files, Cloud cloud, KeyDesk keys, SettingsDesk settings, Clipboard clipboard)
    implements Function<Effect, Event> {
  @Override
  public Event apply(Effect effect) {
    return switch (effect) {
      case Effect.ReadFiles read -> files.read();
      case Effect.LookAround look -> files.lookAround(look);
      case Effect.KeepIgnored keep -> files.keepIgnored(keep);
      case Effect.KeepSetting keep -> settings.keep(keep);
      case Effect.WriteChanges write -> files.write(write);
      case Effect.ReadPaste paste -> files.readPaste(paste);
      case Effect.LookInDownloads look -> files.downloads();
      case Effect.DeleteFile delete -> files.delete(delete);
      case Effect.CopyText copy -> clipboard.copy(copy);
      case Effect.ListBackups list -> files.backups();
      case Effect.PlanUndo plan -> files.planUndo(plan);
      case Effect.CheckCaller check -> cloud.check(check);
      case Effect.CheckLater later -> keys.check(later);
      case Effect.BeginSession begin -> cloud.begin(begin);
      case Effect.TryRole role -> cloud.assume(role);
      case Effect.ReadTrust trust -> cloud.trust(trust);
      case Effect.OpenEditor open -> Editing.open(open);
      case Effect.AskTogether together ->
          new Event.AnsweredTogether(AtOnce.ask(together.questions(), this, news -> {}));
      case Effect.RecallKeys recall -> keys.recall();
      case Effect.ListKeys list -> keys.list(list);
      case Effect.ListMfaDevices list -> keys.devices(list);
      case Effect.TakeTurn take -> keys.take(take);
      case Effect.EndTurn end -> keys.endTurn();
      case Effect.KeepRotation keep -> keys.keep(keep);
      case Effect.ForgetRotation forget -> keys.forget(forget);
      case Effect.RehearseWrite order -> files.rehearse(order);
      case Effect.CreateKey create -> keys.create(create);
      case Effect.TryKey attempt -> keys.attempt(attempt);
      case Effect.SetKey set -> keys.set(set);
      case Effect.DeleteKey delete -> keys.delete(delete);
    };
  }
}
