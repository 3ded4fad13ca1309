package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a role or of an MFA device that cannot be one. */
public final class MalformedArn implements Rule {
  private static final Pattern ROLE =
      Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+");
  private static final Pattern DEVICE =
      Pattern.compile(
          "arn:aws[a-z-]*:iam::[0-9]{12}:(mfa|sms-mfa)/[\\w+=,.@/-]+|[A-Za-z0-9]{6,32}");

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene)
        .flatMap(
            subject ->
                Stream.concat(
                    look(subject, "role_arn", ROLE).stream(),
                    look(subject, "mfa_serial", DEVICE).stream()))
        .toList();
  }

  private static Optional<Finding> look(Subject subject, String key, Pattern form) {
    return subject
        .plain(key)
        .filter(arn -> !form.matcher(arn.value()).matches())
        .filter(arn -> arn.value().indexOf('$') < 0)
        .map(arn -> finding(subject, arn, key.equals("role_arn")));
  }

  private static Finding finding(Subject subject, Setting arn, boolean role) {
    return subject
        .found(Fault.MALFORMED_ARN, arn, arn.key())
        .what(
            role
                ? "A role is written like arn:aws:iam::111122223333:role/Name."
                : "An MFA device is written like arn:aws:iam::111122223333:mfa/name.")
        .because(
            role
                ? "Something was lost when it was copied."
                : "The name of the user was taken for that of the device.")
        .fixes(fixes(subject, arn, role))
        .otherwise("AWS refuses every request for the role.");
  }

  private static List<Fix> fixes(Subject subject, Setting arn, boolean role) {
    List<Fix> fixes = new ArrayList<>();
    String device = arn.value().replace(":user/", ":mfa/");
    if (!role && DEVICE.matcher(device).matches()) {
      fixes.add(Fix.choice("Write " + device, subject.put(arn, device)));
    }
    fixes.add(
        subject.ask(
            arn, role ? "Enter the ARN of the role" : "Enter the serial number of the device"));
    return fixes;
  }
}
