package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.AwsFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Variables keep the AWS files elsewhere than people look for them. */
public final class Relocated implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Stream.of(
            look(scene, "AWS_CONFIG_FILE", scene.files().config()),
            look(scene, "AWS_SHARED_CREDENTIALS_FILE", scene.files().credentials()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> look(Scene scene, String variable, AwsFile file) {
    return scene
        .variables()
        .get(variable)
        .filter(path -> file.place().exists())
        .map(
            path ->
                Finding.of(Fault.RELOCATED, Where.SHELL, file.which().fileName())
                    .what("Tools started from this terminal read " + file.place().shown() + ".")
                    .because(variable + " says so.")
                    .seen(variable + "=" + path, variable + path)
                    .fixes(
                        Fix.command(
                            "Use the usual place in this terminal",
                            scene.shell().unset(List.of(variable))))
                    .otherwise("Tools started elsewhere, such as editors, read the usual files."));
  }
}
