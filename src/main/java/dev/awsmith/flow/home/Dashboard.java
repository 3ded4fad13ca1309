package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.change.ChooseBackup;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
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
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All profiles at a glance, from the files alone; AWS is asked about the active one only. */
record Dashboard(
    Situation situation, AwsFiles files, Map<String, Standing> standings, String message)
    implements Step {
  static final String PROFILE = "profile";

  /** The dashboard, and the one question to AWS that it begins with. */
  static Next of(Situation situation, AwsFiles files) {
    Map<String, Standing> standings = new HashMap<>();
    files.profiles().forEach(profile -> standings.put(profile.name(), Standing.local(profile)));
    Dashboard dashboard =
        new Dashboard(situation, files, Map.copyOf(standings), "Nothing has been changed.");
    return situation.unchecked()
        ? Next.anew(dashboard)
        : dashboard
            .question(dashboard.active())
            .map(effect -> Next.anew(dashboard.checking(List.of(effect)), effect))
            .orElseGet(() -> Next.anew(dashboard));
  }

  @Override
  public Page page() {
    return Page.of("Profiles", "Active here: " + active() + activeSource())
        .text(List.of(headline(), Line.BLANK.silent()))
        .ask(
            new Field.Menu(
                new Ask(
                    PROFILE,
                    "Profile",
                    "--profile",
                    "Which profile",
                    Help.of("The profile to open. The letters below work on it too.")),
                ProfileRow.COLUMNS,
                sorted().stream().map(this::option).toList(),
                Initial.of(sorted().getFirst().name())))
        .takingPaste()
        .actions(
            Action.submit("open", "Open"),
            Action.go("new", 'n', "New"),
            Action.go("check", 'c', "Check"),
            Action.go("all", 'C', "Check all"),
            Action.go("undo", 'u', "Undo"),
            Action.go("quit", 'q', "Quit"))
        .help(
            new Help(
                "Your AWS profiles. What you see comes from your files; AWS was asked about the"
                    + " active profile only.",
                "The files are "
                    + files.credentials().place().shown()
                    + " and "
                    + files.config().place().shown()
                    + ".",
                ""))
        .message(message);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Onboarding.pasted(situation, files, paste.text());
      case Event.CallerFound found ->
          Next.instead(with(found.profile(), Standing.accepted(found.identity())));
      case Event.CallRefused refused ->
          Next.instead(
              files
                  .profile(refused.profile())
                  .map(
                      profile ->
                          with(profile.name(), Standing.refused(files, profile, refused.refusal())))
                  .orElse(this));
      case Event.Answered answer ->
          switch (answer.action()) {
            case "open" -> Next.to(new ProfileMenu(situation, files, answer.get(PROFILE)));
            case "new" -> Next.to(new Welcome(situation, files));
            case "check" -> check(List.of(answer.get(PROFILE)));
            case "all" -> check(files.profiles().stream().map(Profile::name).toList());
            case "undo" ->
                Next.to(
                    new ChooseBackup(situation, files, Optional.empty()), new Effect.ListBackups());
            case "quit" ->
                Next.finish(
                    new Outcome(ExitCode.DONE, Line.lines("Nothing was changed."), Map.of()));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }

  private Next check(List<String> names) {
    List<Effect> questions = new ArrayList<>();
    names.forEach(name -> question(name).ifPresent(questions::add));
    return questions.isEmpty()
        ? Next.instead(
            saying("awsmith asks AWS about profiles with keys of their own; this has none."))
        : new Next.Instead(checking(questions), questions);
  }

  private Optional<Effect> question(String name) {
    return files
        .profile(name)
        .flatMap(
            profile ->
                profile
                    .credentials()
                    .map(
                        keys ->
                            new Effect.CheckCaller(
                                name, keys, profile.get("region").orElse("us-east-1"))));
  }

  private Dashboard checking(List<Effect> questions) {
    Dashboard dashboard = this;
    for (Effect question : questions) {
      if (question instanceof Effect.CheckCaller check) {
        dashboard = dashboard.with(check.profile(), Standing.of(Standing.Status.CHECKING));
      }
    }
    int count = questions.size();
    return dashboard.saying(
        "Asking AWS about " + (count == 1 ? "1 profile" : count + " profiles") + ".");
  }

  private Dashboard with(String name, Standing standing) {
    Map<String, Standing> others = new HashMap<>(standings);
    others.put(name, standing);
    boolean waiting =
        others.values().stream().anyMatch(other -> other.status() == Standing.Status.CHECKING);
    return new Dashboard(
        situation,
        files,
        Map.copyOf(others),
        waiting ? message : "Press C to check every profile.");
  }

  private Dashboard saying(String sentence) {
    return new Dashboard(situation, files, standings, sentence);
  }

  private Line headline() {
    List<String> broken =
        sorted().stream()
            .map(Profile::name)
            .filter(name -> standing(name).status() == Standing.Status.BROKEN)
            .toList();
    int count = files.profiles().size();
    return broken.isEmpty()
        ? Line.of(
            count == 1
                ? "1 profile. Nothing needs attention."
                : count + " profiles. Nothing needs attention.")
        : Line.of(
            Role.PROBLEM,
            broken.size() == 1
                ? "1 needs attention: " + broken.getFirst() + " is broken."
                : broken.size() + " need attention: " + String.join(", ", broken) + " are broken.");
  }

  private Option option(Profile profile) {
    return new ProfileRow(profile, standing(profile.name()), profile.name().equals(active()))
        .option();
  }

  /** The active profile first, then the urgent ones, then by name. */
  private List<Profile> sorted() {
    return files.profiles().stream()
        .sorted(
            Comparator.comparing((Profile profile) -> !profile.name().equals(active()))
                .thenComparing(profile -> standing(profile.name()).status())
                .thenComparing(Profile::name))
        .toList();
  }

  private Standing standing(String name) {
    return standings.getOrDefault(name, Standing.of(Standing.Status.UNCHECKED));
  }

  private String active() {
    String named = situation.variables().getOrDefault("AWS_PROFILE", "");
    return named.isEmpty() ? "default" : named;
  }

  private String activeSource() {
    return situation.variables().getOrDefault("AWS_PROFILE", "").isEmpty()
        ? ""
        : " (from AWS_PROFILE)";
  }
}
