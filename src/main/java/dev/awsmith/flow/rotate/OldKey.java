package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Reminder;
import dev.awsmith.profile.Rotation.Phase;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import dev.awsmith.settings.Chosen;
import dev.awsmith.settings.Setting;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The new key works. What about the old one?
 *
 * @param fresh whether AWS has just told how the keys are
 */
record OldKey(Errand errand, boolean fresh) implements Step {
  private static final String FATE = "fate";
  private static final Duration QUIET = Duration.ofDays(7);

  static Next of(Errand errand) {
    return Next.anew(
        new OldKey(errand, false),
        new Effect.ListKeys(
            errand.callers(), errand.rotation().region(), errand.rotation().user(), true));
  }

  @Override
  public boolean asks() {
    return fresh;
  }

  @Override
  public Page page() {
    return fresh
        ? Page.of(Board.path(errand), "Step 7 of 7: Old key")
            .text(text())
            .ask(menu())
            .actions(
                Action.submit("go", "Continue"),
                Action.go("undo", 'u', "Undo everything"),
                ShowLog.action(),
                Action.go(Action.LEAVE, '\0', "Decide later"))
            .message("Your profiles use the new key.")
        : Board.OLD_KEY
            .page(
                errand,
                "asking AWS",
                new Waiting("Asking AWS when it was last used", errand.limit()))
            .actions(Action.go(Action.LEAVE, '\0', "Decide later"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeysListed listed -> Settling.decided(errand.listed(listed.keys()));
      case Event.ActionRefused refused when !fresh -> Next.anew(new OldKey(errand, true));
      case Event.Answered answer when answer.took("go") ->
          switch (answer.get(FATE)) {
            case "off" -> isOff() ? Rotated.of(errand) : Retiring.off(errand);
            case "delete" -> Next.to(new ConfirmDelete(errand));
            default -> Rotated.of(errand);
          };
      case Event.Answered answer when answer.took(ShowLog.LOG) -> ShowLog.of(errand.rotation());
      case Event.Answered answer when answer.took("undo") -> TakingBack.begin(errand);
      case Event.Answered answer -> Rotated.of(errand);
      default -> Next.instead(this);
    };
  }

  private List<Line> text() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Role.STRONG,
            "The new key works. What about the old one ("
                + errand.rotation().oldKey().masked()
                + (isOff() ? ", turned off)?" : ")?")));
    lines.add(evidence());
    List<String> behind = errand.leftBehind();
    if (!behind.isEmpty()) {
      lines.add(
          Line.of(
              Role.ATTENTION,
              "Profiles that still have the old key, and stop working when it is off: "
                  + Board.names(behind)
                  + "."));
    }
    reminder()
        .map(due -> Line.of(due.sentence(errand.rotation(), errand.now())))
        .ifPresent(lines::add);
    return lines;
  }

  private Line evidence() {
    String used = "Last used: " + Board.used(usage(), errand.now());
    return usedSince() && !isOff()
        ? Line.of(Role.ATTENTION, used + " - after the switch, so something still uses it.")
        : Line.of(used + ". AWS tells this with some delay.");
  }

  private boolean isOff() {
    return errand.rotation().phase() == Phase.OLD_OFF;
  }

  private Field menu() {
    boolean off = isOff();
    List<Option> options = new ArrayList<>();
    options.add(
        off
            ? Option.of("off", "Leave it off for now", "it can be turned on again")
            : Option.of("keep", "Keep it on for now", "the dashboard reminds you"));
    if (!off) {
      options.add(
          Option.of("off", "Turn it off now", "can be turned on again" + suggested(seemsUnused())));
    }
    options.add(
        Option.of(
            "delete",
            "Delete it for good",
            "cannot be undone" + suggested(reminder().equals(Optional.of(Reminder.DELETE)))));
    return new Field.Menu(
        new Ask(
            FATE,
            "Old key",
            "--grace",
            "What about the old key",
            new Help(
                "A key that is off can be turned on again if something breaks.",
                "What still uses the old key breaks as soon as it is off.",
                "keep")),
        List.of(),
        options,
        preselected(options));
  }

  /** What the person has set, where it can be chosen; else what changes nothing. */
  private Initial preselected(List<Option> options) {
    Chosen set = errand.survey().situation().settings().get(Setting.GRACE);
    return options.stream()
        .filter(option -> !set.isUsual() && option.value().equals(set.value()))
        .findFirst()
        .map(option -> new Initial(option.value(), "as set in " + set.origin()))
        .orElseGet(() -> Initial.of(options.getFirst().value()));
  }

  private static String suggested(boolean so) {
    return so ? "  (suggested)" : "";
  }

  /** After a day without use since the switch, or when it was not used lately anyway. */
  private boolean seemsUnused() {
    return errand.elsewhere().isEmpty()
        && errand.leftBehind().isEmpty()
        && switch (usage()) {
          case Usage.Never never -> true;
          case Usage.Seen seen ->
              reminder().isPresent() && !usedSince()
                  || seen.time().isBefore(errand.now().minus(QUIET));
          case Usage.Untold untold -> false;
        };
  }

  /** Use after the switch is not ours: the profiles hold the new key since. */
  private boolean usedSince() {
    return usage() instanceof Usage.Seen seen
        && errand.rotation().at(Phase.SWITCHED).filter(seen.time()::isAfter).isPresent();
  }

  private Optional<Reminder> reminder() {
    return Reminder.of(errand.rotation(), errand.now());
  }

  private Usage usage() {
    return errand
        .survey()
        .key(errand.rotation().oldKey())
        .map(UserKey::usage)
        .orElse(new Usage.Untold());
  }
}
