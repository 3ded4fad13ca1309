package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import java.util.List;
import java.util.Optional;

/** Why a problem is to be ignored: whoever meets it later will want to know. */
record WhyIgnored(Chart chart, Finding finding) implements Step {
  private static final String REASON = "reason";

  @Override
  public Page page() {
    return Page.of("Fix problems > Ignore", finding.where().name())
        .text(
            List.of(
                Line.of(Role.STRONG, finding.title()),
                Line.of("It stays out of the count until what it is about changes."),
                Line.BLANK.silent()))
        .ask(
            new Field.Text(
                new Ask(
                    REASON,
                    "Reason",
                    "--reason",
                    "Why is it all right as it is?",
                    Help.of("A few words for whoever meets it later; may stay empty.")),
                Initial.NONE,
                Validator.ANYTHING))
        .actions(Action.submit("ignore", "Ignore it"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          Next.instead(this, new Effect.KeepIgnored(finding.id(), Optional.of(answer.get(REASON))));
      case Event.IgnoredKept kept ->
          Next.anew(
              new Problems(
                  chart.ignoring(kept.ignored()),
                  "Ignored until it says something else. Press i on it to take that back."));
      case Event.FileTrouble trouble ->
          Next.anew(new Problems(chart, trouble.problem().headline()));
      default -> Next.instead(this);
    };
  }
}
