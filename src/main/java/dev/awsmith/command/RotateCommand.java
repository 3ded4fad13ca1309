package dev.awsmith.command;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.RotationWish.Way;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replaces an access key. */
@Command(
    name = "rotate",
    mixinStandardHelpOptions = true,
    description = "Replace the access key of a profile safely.")
final class RotateCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private ProfileOperand profile;

  @Option(
      names = "--also",
      split = ",",
      paramLabel = "P",
      description = "Of the profiles with the same key, change only these; else all of them.")
  private List<String> also;

  @Option(
      names = "--grace",
      paramLabel = "HOW",
      converter = OneOf.Graces.class,
      completionCandidates = OneOf.Graces.class,
      description = "The old key afterwards: keep (on), off or delete.")
  private String grace;

  @Option(
      names = "--wait",
      paramLabel = "60s",
      defaultValue = "60s",
      converter = Seconds.class,
      description = "How long AWS may take to accept the new key.")
  private Duration wait;

  @Option(
      names = "--if-older-than",
      paramLabel = "DAYS",
      description = "Do nothing if the key is younger.")
  private Integer fromAge;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "The age at which a key should be replaced.")
  private Integer maxAge;

  @Option(names = "--resume", description = "Go on where an earlier rotation stopped.")
  private boolean resume;

  @Option(names = "--finish", description = "The same, and turn the old key off.")
  private boolean finish;

  @Option(names = "--rollback", description = "Take an earlier rotation back.")
  private boolean rollback;

  @Option(
      names = "--status",
      description = "List the rotations that are not over, or that of PROFILE.")
  private boolean status;

  @Option(
      names = "--confirm",
      paramLabel = "KEYLAST4",
      description = "Delete a key: the last four characters of its ID.")
  private String confirm;

  @Option(
      names = "--delete-first",
      paramLabel = "KEYLAST4",
      description = "Where a user has two keys: delete this one first.")
  private String deleteFirst;

  @Option(
      names = "--elsewhere",
      split = ",",
      paramLabel = "PLACE",
      converter = OneOf.Elsewheres.class,
      description = "Where else the old key is: server, ci, teammate, unknown.")
  private List<String> elsewhere = List.of();

  @Option(names = "--mfa-device", paramLabel = "ARN", description = "The MFA device, if needed.")
  private String mfaDevice;

  @Option(names = "--mfa-code", paramLabel = "CODE", description = "The code it shows now.")
  private String mfaCode;

  RotateCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return status ? listed() : run.journey("rotate", flows -> flows.rotate(wish()), answers());
  }

  private RotationWish wish() {
    Way way = rollback ? Way.ROLLBACK : resume || finish ? Way.RESUME : Way.BEGIN;
    return new RotationWish(
        run.profile(profile.name),
        way,
        wait,
        Optional.ofNullable(fromAge),
        run.keyAgeLimit(maxAge));
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    put(answers, "--grace", grace == null && finish ? "off" : grace);
    put(answers, "--confirm", confirm);
    put(answers, "--delete-first", deleteFirst);
    put(answers, "--mfa-device", mfaDevice);
    put(answers, "--mfa-code", mfaCode);
    elsewhere.forEach(place -> answers.put("--elsewhere " + place, "true"));
    if (also != null) {
      others().forEach(name -> answers.put("--also " + name, String.valueOf(also.contains(name))));
    }
    return answers;
  }

  private List<String> others() {
    return run.stage().world().apply(new Effect.ReadFiles()) instanceof Event.FilesRead read
        ? read.files().profiles().stream().map(dev.awsmith.ini.Profile::name).toList()
        : List.of();
  }

  private static void put(Map<String, String> answers, String flag, String value) {
    if (value != null) {
      answers.put(flag, value);
    }
  }

  private int listed() {
    List<Rotation> open =
        run.stage().world().apply(new Effect.RecallKeys()) instanceof Event.KeysRecalled recalled
            ? recalled.rotations().stream().filter(this::isMeant).toList()
            : List.of();
    boolean unfinished = open.stream().anyMatch(Rotation::unfinished);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rotations", open.stream().map(RotateCommand::data).toList());
    return run.report("rotate")
        .ended(
            new Outcome(
                unfinished ? ExitCode.UNFINISHED : ExitCode.DONE,
                open.isEmpty()
                    ? Line.lines("No rotation is under way.")
                    : open.stream().map(RotateCommand::line).toList(),
                data));
  }

  private boolean isMeant(Rotation rotation) {
    return profile.name == null || rotation.profiles().contains(profile.name);
  }

  private static Line line(Rotation rotation) {
    return Line.of(
        String.join(", ", rotation.profiles())
            + ": "
            + rotation.phase().word()
            + " since "
            + since(rotation)
            + ", old key "
            + rotation.oldKey().masked()
            + (rotation.unfinished() ? ". Go on: " : ". Delete it: ")
            + "awsmith rotate "
            + rotation.profile()
            + (rotation.unfinished()
                ? " --resume"
                : " --finish --grace delete --confirm " + rotation.oldKey().lastFour()));
  }

  private static String since(Rotation rotation) {
    return rotation.changed().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Map<String, Object> data(Rotation rotation) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", rotation.profile());
    data.put("state", rotation.phase().word());
    data.put("profiles", rotation.profiles());
    data.put("since", since(rotation));
    data.put("old_key", Map.of("id", rotation.oldKey().masked()));
    data.put("new_key", rotation.newKey().map(key -> Map.of("id", key.masked())).orElse(null));
    return data;
  }
}
