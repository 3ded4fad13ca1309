package dev.awsmith.flow.home;

import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.KeyAge;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.change.ChooseBackup;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.flow.repair.Examining;
import dev.awsmith.flow.rotate.Rotating;
import dev.awsmith.flow.variables.Looking;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Rotation;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All profiles at a glance, from the files alone; AWS is asked about the active one only. */
record Dashboard(
    Situation situation,
    AwsFiles files,
    Map<String, Standing> standings,
    Event.KeysRecalled keys,
    String message)
    implements Step {
  static final String PROFILE = "profile";
  private static final String ASKING = "Asking AWS about ";

  /** The dashboard, and the one question to AWS that it begins with. */
  static Next of(Situation situation, AwsFiles files, String done) {
    Map<String, Standing> standings = new HashMap<>();
    files.profiles().forEach(profile -> standings.put(profile.name(), Standing.local(profile)));
    Dashboard dashboard =
        new Dashboard(
            situation,
            files,
            Map.copyOf(standings),
            new Event.KeysRecalled(Map.of(), List.of()),
            done.isEmpty() ? "Nothing has been changed." : done);
    Effect recall = new Effect.RecallKeys();
    return situation.unchecked()
        ? Next.anew(dashboard, recall)
        : dashboard
            .question(dashboard.active())
            .map(
                effect ->
                    Next.anew(
                        done.isEmpty()
                            ? dashboard.checking(List.of(effect))
                            : dashboard.checking(List.of(effect)).saying(done),
                        recall,
                        effect))
            .orElseGet(() -> Next.anew(dashboard, recall));
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
            Action.go("rotate", 'r', "Rotate"),
            Action.go("check", 'c', "Check"),
            Action.go("all", 'C', "Check all"),
            Action.go("fix", 'f', "Fix problems"),
            Action.go("variables", 'v', "Variables"),
            Action.go("undo", 'u', "Undo"),
            Action.go(Action.LEAVE, 'q', "Quit"))
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
      case Event.KeysRecalled recalled ->
          Next.instead(new Dashboard(situation, files, standings, recalled, message));
      case Event.CallerFound found -> accepted(found.profile(), found.identity());
      case Event.KeysListed listed -> Next.instead(this, new Effect.RecallKeys());
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
            case "rotate" -> Rotating.of(situation, files, RotationWish.of(answer.get(PROFILE)));
            case "fix" -> Examining.of(situation, DoctorWish.list());
            case "variables" -> Looking.of(situation);
            case "undo" ->
                Next.to(
                    new ChooseBackup(situation, files, Optional.empty()), new Effect.ListBackups());
            case Action.LEAVE ->
                Next.finish(
                    new Outcome(ExitCode.DONE, Line.lines("Nothing was changed."), Map.of()));
            default -> Next.instead(this);
          };
      default -> Next.instead(this);
    };
  }

  /** Where a key is AWS's to tell the age of, it is asked; an answer is remembered. */
  private Next accepted(String name, Identity identity) {
    Dashboard dashboard = with(name, Standing.accepted(identity));
    Optional<Effect> question =
        files
            .profile(name)
            .filter(profile -> identity.kind() == Identity.Kind.USER)
            .flatMap(Profile::credentials)
            .filter(own -> !own.id().isTemporary() && !keys.created().containsKey(own.id()))
            .map(
                own ->
                    new Effect.ListKeys(
                        List.of(own),
                        files.profile(name).flatMap(p -> p.get("region")).orElse("us-east-1"),
                        identity.name(),
                        false));
    return new Next.Instead(dashboard, question.stream().toList());
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
    return dashboard.saying(ASKING + (count == 1 ? "1 profile" : count + " profiles") + ".");
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
        keys,
        waiting || !message.startsWith(ASKING) ? message : "Press C to check every profile.");
  }

  private Dashboard saying(String sentence) {
    return new Dashboard(situation, files, standings, keys, sentence);
  }

  private Line headline() {
    List<String> troubles = new ArrayList<>();
    sorted().forEach(profile -> trouble(profile.name()).ifPresent(troubles::add));
    int count = files.profiles().size();
    return troubles.isEmpty()
        ? Line.of(
            count == 1
                ? "1 profile. Nothing needs attention."
                : count + " profiles. Nothing needs attention.")
        : Line.of(
            Role.PROBLEM,
            troubles.size()
                + (troubles.size() == 1 ? " needs attention: " : " need attention: ")
                + String.join(", ", troubles)
                + ".");
  }

  private Optional<String> trouble(String name) {
    return switch (standing(name).status()) {
      case BROKEN -> Optional.of(name + " is broken");
      case OVERDUE -> Optional.of(name + " has an overdue key");
      case HALF -> Optional.of(name + " has an unfinished rotation");
      default -> Optional.empty();
    };
  }

  private Option option(Profile profile) {
    String name = profile.name();
    return new ProfileRow(
            profile, standing(name), name.equals(active()), age(profile), rotation(profile))
        .option();
  }

  private Optional<KeyAge> age(Profile profile) {
    return profile
        .credentials()
        .flatMap(own -> Optional.ofNullable(keys.created().get(own.id())))
        .map(created -> KeyAge.of(created, situation.clock().instant(), KeyAge.LIMIT));
  }

  private Optional<Rotation> rotation(Profile profile) {
    return keys.rotations().stream()
        .filter(Rotation::unfinished)
        .filter(rotation -> rotation.profiles().contains(profile.name()))
        .findFirst();
  }

  /** The active profile first, then the urgent ones, then by name. */
  private List<Profile> sorted() {
    return files.profiles().stream().sorted(this::compare).toList();
  }

  private int compare(Profile one, Profile other) {
    int active = Boolean.compare(other.name().equals(active()), one.name().equals(active()));
    int urgency = standing(one.name()).status().compareTo(standing(other.name()).status());
    return active != 0 ? active : urgency != 0 ? urgency : one.name().compareTo(other.name());
  }

  private Standing standing(String name) {
    Standing found = standings.getOrDefault(name, Standing.of(Standing.Status.UNCHECKED));
    return files
        .profile(name)
        .map(profile -> found.keyed(age(profile), rotation(profile).isPresent()))
        .orElse(found);
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
