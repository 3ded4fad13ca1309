package dev.awsmith.flow.rotate;

import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is going to happen to which key, and who else uses it. */
record Plan(Survey survey) implements Step {
  private static final String ALSO = "--also ";

  static Plan of(Survey survey) {
    return new Plan(survey);
  }

  @Override
  public Page page() {
    return Page.of(Rotating.PATH + " > " + survey.profile(), "Step 1 of 7: Check you can do this")
        .text(facts())
        .ask(fields())
        .actions(actions())
        .help(
            new Help(
                "A new key is created, tried, and put in the place of the old one. The old key"
                    + " keeps working until you turn it off.",
                "Last use comes from AWS, with some delay.",
                ""))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.action()) {
            case "rotate" -> Creating.begin(errand(answer));
            case "lines" -> Next.to(new PlannedLines(survey, ticked(answer)));
            case "show" -> Next.finish(shown(answer));
            default -> Next.back();
          };
      default -> Next.instead(this);
    };
  }

  private Action[] actions() {
    return new Action[] {
      survey.situation().dryRun()
          ? Action.submit("show", "Finish (this is a dry run: nothing is done)")
          : Action.submit("rotate", "Rotate").consentedBy("--yes"),
      Action.go("lines", 'p', "Show the lines that change"),
      Action.go("cancel", '\0', "Cancel")
    };
  }

  private List<Line> facts() {
    UserKey key = survey.current().orElseThrow();
    Instant now = survey.situation().clock().instant();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, "Rotate the key of " + survey.whose() + "?"));
    lines.add(
        Line.of(
            Role.PLAIN, "Key " + key.id().masked() + ", " + age() + ". Slots: 1 of 2 are used."));
    lines.add(Line.of("Last used: " + Board.used(key.usage(), now) + "."));
    List<String> variables = survey.variables(key.id());
    if (!variables.isEmpty()) {
      lines.add(
          Line.of(
              Role.ATTENTION,
              "This terminal's "
                  + String.join(", ", variables)
                  + " holds it too, and is not changed. Unset it afterwards."));
    }
    return lines;
  }

  private String age() {
    return survey.age().map(age -> age.inWords() + urgency(age)).orElse("age unknown");
  }

  private static String urgency(KeyAge age) {
    String days = age.left() == 1 ? "a day" : age.left() + " days";
    return age.overdue() ? ", overdue" : age.due() ? ", due in " + days : "";
  }

  private Field[] fields() {
    List<Field> fields = new ArrayList<>();
    for (String name : survey.sharing()) {
      fields.add(
          new Field.Tick(
              new Ask(
                  ALSO + name,
                  "Also change profile " + name + ", which has the same key",
                  ALSO + name,
                  "Also change profile " + name + ", which has the same key",
                  Help.of("A profile that is left out stops working once the old key is off.")),
              Initial.of("true")));
    }
    for (Elsewhere place : Elsewhere.values()) {
      fields.add(
          new Field.Tick(
              new Ask(
                  place.name(),
                  place.question(),
                  place.flag(),
                  place.question(),
                  Help.of("Where else the old key may be. It is on your list at the end.")),
              Initial.of("false")));
    }
    return fields.toArray(Field[]::new);
  }

  private List<String> ticked(Event.Answered answer) {
    List<String> profiles = new ArrayList<>(List.of(survey.profile()));
    survey.sharing().stream()
        .filter(name -> answer.get(ALSO + name).equals("true"))
        .forEach(profiles::add);
    return profiles;
  }

  private Errand errand(Event.Answered answer) {
    List<String> elsewhere =
        Stream.of(Elsewhere.values())
            .filter(place -> answer.get(place.name()).equals("true"))
            .map(Elsewhere::word)
            .toList();
    Rotation intent =
        Rotation.intent(
            ticked(answer),
            survey.user(),
            survey.region(),
            survey.onDisk().id(),
            survey.keys().stream().map(UserKey::id).toList(),
            survey.situation().clock().instant());
    return new Errand(survey, intent.elsewhere(elsewhere), Optional.of(survey.onDisk()));
  }

  private Outcome shown(Event.Answered answer) {
    List<Line> lines = new ArrayList<>(facts());
    lines.addAll(PlannedLines.of(survey, ticked(answer)));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("dry_run", true);
    data.put("profile", survey.profile());
    data.put("state", "planned");
    data.put("profiles", ticked(answer));
    data.put("old_key", Receipt.key(survey.current()));
    return new Outcome(
        survey.situation().failIfChanging() ? ExitCode.WOULD_CHANGE : ExitCode.DONE, lines, data);
  }
}
