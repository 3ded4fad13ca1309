package dev.awsmith.flow.onboard;

import dev.awsmith.flow.Sample;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In practice mode: something to paste, for those who have nothing at hand. */
record ChooseSample(Draft draft) implements Step {
  private static final String WHICH = "sample";

  @Override
  public Page page() {
    List<Option> options = new ArrayList<>();
    for (Sample sample : draft.situation().samples()) {
      options.add(Option.of(String.valueOf(options.size()), sample.title(), ""));
    }
    return Progress.KEYS
        .page()
        .text("Practice: choose what to paste. These keys work only here.")
        .ask(
            new Field.Menu(
                new Ask(
                    WHICH,
                    "Sample",
                    "--sample",
                    "Which sample to paste",
                    Help.of("Made up for practice. Some of them are meant to fail.")),
                List.of(),
                options,
                Initial.of("0")))
        .actions(Action.submit("paste", "Paste it"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer -> {
        Sample sample = draft.situation().samples().get(Integer.parseInt(answer.get(WHICH)));
        yield Next.instead(PasteKeys.of(draft, sample.text(), Optional.empty()));
      }
      default -> Next.instead(this);
    };
  }
}
