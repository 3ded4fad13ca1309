package dev.awsmith;

import dev.awsmith.flow.Flows;
import dev.awsmith.flow.PaperWorld;
import dev.awsmith.flow.Traveller;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Undoes that would bring back keys which AWS does not accept. */
final class UndoGallery {
  private static final String KEYS =
      "aws_access_key_id = AKIARTYNJLG45XXXXXXX\naws_secret_access_key = mb4kTtNm4vDJnkzE\n";
  private static final Event UNKNOWN =
      PaperWorld.refusal(Reason.UNKNOWN_KEY, "InvalidClientTokenId");
  private static final Event ACCEPTED =
      PaperWorld.caller("arn:aws:iam::111122223333:user/dev-anna");

  private UndoGallery() {}

  static List<Traveller> travellers() {
    return List.of(
        undo(UNKNOWN, ACCEPTED, ACCEPTED).answer("show"),
        undo(UNKNOWN, ACCEPTED, UNKNOWN, ACCEPTED));
  }

  /** What AWS says of the first profile's old and new key, then of the second's. */
  private static Traveller undo(Event... answers) {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS + "[lab]\n" + KEYS, "");
    List<Edit> edits = Stream.of("work", "lab").map(UndoGallery::newSecret).toList();
    world.apply(new Effect.WriteChanges(world.files().plan(edits), "keys replaced"));
    return Traveller.on(
        new Flows(PaperWorld.situation()).undo(Optional.of("backup-1"), false),
        world.answering(answers));
  }

  private static Edit newSecret(String profile) {
    return new Edit.Put(
        SharedFile.CREDENTIALS,
        Section.profile(profile),
        "aws_secret_access_key",
        "another secret of " + profile);
  }
}
