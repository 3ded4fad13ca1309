package dev.awsmith.flow;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/** The files are being read; a journey begins with them. */
record Reading(Then then) implements Step {
  /** The beginning of a journey. */
  interface Then {
    Next on(AwsFiles files);
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("", "").waiting(new Waiting("Reading your AWS files", Duration.ofSeconds(10)));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.FilesRead read -> then.on(read.files());
      case Event.FileTrouble trouble -> Trouble.atStart("", trouble.problem());
      default -> Next.instead(this);
    };
  }
}
