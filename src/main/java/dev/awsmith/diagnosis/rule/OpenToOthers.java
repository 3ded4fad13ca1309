package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.environment.Os;
import dev.awsmith.environment.Shell;
import dev.awsmith.ini.AwsFile;
import java.util.List;
import java.util.stream.Stream;

/** Files with keys that other users of the computer can read. */
public final class OpenToOthers implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    AwsFile credentials = scene.files().credentials();
    Stream<String> file =
        credentials
            .place()
            .mode()
            .filter(mode -> !mode.endsWith("00"))
            .map(mode -> credentials.place().path())
            .stream();
    return Stream.concat(file, scene.surroundings().readable().stream())
        .distinct()
        .map(path -> finding(scene, path))
        .toList();
  }

  /**
   * Windows has lists of who may do what, and its own program for them. What a folder does not hand
   * down, its files lose.
   */
  private static Fix fix(Scene scene, String path) {
    if (scene.os() != Os.WINDOWS) {
      return Fix.automatic("Let only you read it", new Remedy.MakePrivate(path));
    }
    String user = scene.shell() == Shell.POWERSHELL ? "${env:USERNAME}" : "%USERNAME%";
    String handedDown = path.equals(scene.surroundings().folder()) ? "(OI)(CI)" : "";
    return Fix.command(
        "Let only you read it",
        "icacls \"" + path + "\" /inheritance:r /grant:r \"" + user + ":" + handedDown + "F\"");
  }

  private static Finding finding(Scene scene, String path) {
    AwsFile credentials = scene.files().credentials();
    boolean file = path.equals(credentials.place().path());
    String shown = file ? credentials.place().shown() : path;
    String mode = file ? credentials.place().mode().map(bits -> ", mode " + bits).orElse("") : "";
    return Finding.of(Fault.OPEN_TO_OTHERS, Where.FILE, shown)
        .what("Every user and every program on this computer can read the keys in it.")
        .because("A program created the file without asking for more privacy.")
        .seen(shown + mode, shown + mode)
        .fixes(fix(scene, path))
        .otherwise("Anybody who gets onto this computer can take the keys.");
  }
}
