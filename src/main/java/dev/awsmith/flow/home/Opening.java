package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/**
 * The files are being read; what they say decides what the person sees first.
 *
 * @param done what was changed a moment ago; may be empty
 */
public record Opening(Situation situation, String done) implements Step {
  public Opening(Situation situation) {
    this(situation, "");
  }

  /** Back to the profiles after a change, with a word on what was done. */
  public static Next after(Situation situation, String done) {
    return Next.anew(new Opening(situation, done), new Effect.ReadFiles());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Profiles", "")
        .waiting(new Waiting("Reading your AWS files", Duration.ofSeconds(10)));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.FilesRead read when read.files().profiles().isEmpty() ->
          Next.instead(new Welcome(situation, read.files()));
      case Event.FilesRead read -> Dashboard.of(situation, read.files(), done);
      case Event.FileTrouble trouble -> Trouble.atStart("Profiles", trouble.problem());
      default -> Next.instead(this);
    };
  }
}
