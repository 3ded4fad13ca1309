package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
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

/** Which of several ways to mend it. */
record ChooseFix(Chart chart, Finding finding) implements Step {
  private static final String FIX = "fix";

  @Override
  public Page page() {
    return Findings.page(finding)
        .text(Findings.lead(finding))
        .ask(
            new Field.Menu(
                new Ask(
                    FIX,
                    "Fix",
                    "--fix",
                    "How to mend it",
                    Help.of("The first is the one that is most likely right.")),
                List.of(),
                options(),
                Initial.of("0")))
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      options.add(
          Option.of(
              String.valueOf(options.size()),
              Findings.label(fix, options.isEmpty()),
              fix.kind() == Fix.Kind.CHOICE ? "" : fix.kind().words()));
    }
    return options;
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          Doing.of(chart, finding, finding.fixes().get(Integer.parseInt(answer.get(FIX))));
      default -> Next.instead(this);
    };
  }
}
