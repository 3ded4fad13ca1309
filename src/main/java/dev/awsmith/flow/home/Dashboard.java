package dev.awsmith.flow.home;

import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.SceneOf;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.change.ChooseBackup;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.flow.repair.Examined;
import dev.awsmith.flow.repair.Examining;
import dev.awsmith.flow.rotate.Rotating;
import dev.awsmith.flow.variables.Looking;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.settings.Setting;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All profiles at a glance, from the files alone; AWS is asked about the active one only. */
record Dashboard(Overview known, String message) implements Step {
  static final String PROFILE = "profile";
  private static final String NOTHING = "Nothing has been changed.";
  private static final String ASKING = "Asking AWS about ";

  /** The dashboard as the files tell it; what takes longer comes after the first frame. */
  static Next of(Situation situation, AwsFiles files, String done) {
    Dashboard dashboard =
        new Dashboard(
            Overview.of(situation, files),
            done.isEmpty()
                ? situation.settings().complaints().stream().findFirst().orElse(NOTHING)
                : done);
    Dashboard first = dashboard.checking(dashboard.firstQuestion());
    return Next.anew(done.isEmpty() ? first : first.saying(done), new Effect.RecallKeys());
  }

  @Override
  public Page page() {
    List<ProfileRow> rows = known.rows();
    return Page.of("Profiles", "Active here: " + known.active() + known.activeSource())
        .text(List.of(known.headline(rows), Line.BLANK.silent()))
        .ask(
            new Field.Menu(
                new Ask(
                    PROFILE,
                    "Profile",
                    "--profile",
                    "Which profile",
                    Help.of("The profile to open. The letters below work on it too.")),
                ProfileRow.COLUMNS,
                rows.stream().map(ProfileRow::option).toList(),
                Initial.of(rows.getFirst().profile().name())))
        .takingPaste()
        .actions(
            Action.submit("open", "Open"),
            Action.go("new", 'n', "New"),
            Action.go("rotate", 'r', "Rotate"),
            Action.go("check", 'c', "Check"),
            Action.go("all", 'C', "Check all"),
            Action.go("fix", 'f', "Fix"),
            Action.go("variables", 'v', "Variables"),
            Action.go("undo", 'u', "Undo"),
            Action.go("settings", 's', "Settings"),
            Action.go(Action.LEAVE, 'q', "Quit"))
        .help(
            new Help(
                "Your AWS profiles. What you see comes from your files; AWS was asked about the"
                    + " active profile only.",
                "The files are "
                    + files().credentials().place().shown()
                    + " and "
                    + files().config().place().shown()
                    + ".",
                ""))
        .message(message);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Onboarding.pasted(situation(), files(), paste.text());
      case Event.KeysRecalled recalled -> recalled(recalled);
      case Event.LookedAround seen ->
          new Next.Instead(
              new Dashboard(known.with(Examined.problems(known.situation(), seen)), message),
              firstQuestion());
      case Event.CallerFound caller -> accepted(caller);
      case Event.CallRefused refused -> Next.instead(refused(refused));
      case Event.KeysListed listed -> Next.instead(this, new Effect.RecallKeys());
      case Event.Answered answer ->
          switch (answer.action()) {
            case "open" -> open(answer.get(PROFILE));
            case "new" -> Next.to(new Welcome(situation(), files()));
            case "check" -> check(List.of(answer.get(PROFILE)));
            case "all" -> check(files().profiles().stream().map(Profile::name).toList());
            case "rotate" ->
                Rotating.of(
                    situation(), files(), RotationWish.of(answer.get(PROFILE), situation()));
            case "fix" -> Examining.of(situation(), DoctorWish.list());
            case "variables" -> Looking.of(situation());
            case "undo" ->
                Next.to(
                    new ChooseBackup(situation(), files(), Optional.empty()),
                    new Effect.ListBackups());
            case "settings" -> Next.to(SettingsList.of(situation()));
            case Action.LEAVE ->
                Next.finish(
                    new Outcome(ExitCode.DONE, Line.lines("Nothing was changed."), Map.of()));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }

  private Next open(String name) {
    return known
        .standing(name)
        .problem()
        .map(problem -> Next.to(new NotWell(situation(), files(), name, problem)))
        .orElseGet(() -> Next.to(new ProfileMenu(situation(), files(), name)));
  }

  /** The first time, the files are looked at next, and then AWS is asked. */
  private Next recalled(Event.KeysRecalled recalled) {
    List<Effect> orders = known.found().isEmpty() ? List.of(SceneOf.order(situation())) : List.of();
    return new Next.Instead(new Dashboard(known.with(recalled), message), orders);
  }

  private List<Effect> firstQuestion() {
    return situation().unchecked() || !situation().settings().is(Setting.CHECK_ON_START)
        ? List.of()
        : Questions.who(files(), known.active()).stream().toList();
  }

  /** Where the age of a key is AWS's to tell, it is asked; an answer is remembered. */
  private Next accepted(Event.CallerFound caller) {
    String name = caller.profile();
    List<Effect> age =
        files().profile(name).flatMap(known::age).isPresent()
            ? List.of()
            : Questions.age(files(), name, caller.identity()).stream().toList();
    return new Next.Instead(with(name, Standing.accepted(caller.identity())), age);
  }

  private Dashboard refused(Event.CallRefused refused) {
    return files()
        .profile(refused.profile())
        .map(profile -> with(profile.name(), Standing.refused(files(), profile, refused.refusal())))
        .orElse(this);
  }

  private Next check(List<String> names) {
    List<Effect> questions =
        names.stream().flatMap(name -> Questions.who(files(), name).stream()).toList();
    return questions.isEmpty()
        ? Next.instead(
            saying("awsmith asks AWS about profiles with keys of their own; this has none."))
        : new Next.Instead(checking(questions), questions);
  }

  private Dashboard checking(List<Effect> questions) {
    Dashboard dashboard = this;
    for (Effect question : questions) {
      if (question instanceof Effect.CheckCaller check) {
        dashboard =
            new Dashboard(
                dashboard.known.with(check.profile(), Standing.of(Standing.Status.CHECKING)),
                message);
      }
    }
    return questions.isEmpty() ? this : dashboard.saying(asking(questions.size()));
  }

  private static String asking(int count) {
    return ASKING + (count == 1 ? "1 profile" : count + " profiles") + ".";
  }

  /** One more has answered; what was said besides that stays. */
  private Dashboard with(String name, Standing standing) {
    Overview more = known.with(name, standing);
    boolean told = message.contains(ASKING);
    String news = name + ": " + standing.status().word() + ". ";
    return new Dashboard(
        more,
        !told
            ? message
            : more.waiting() == 0
                ? "Press C to check every profile."
                : news + asking(more.waiting()));
  }

  private Dashboard saying(String sentence) {
    return new Dashboard(known, sentence);
  }

  private Situation situation() {
    return known.situation();
  }

  private AwsFiles files() {
    return known.files();
  }
}
