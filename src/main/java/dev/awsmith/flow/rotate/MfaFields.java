package dev.awsmith.flow.rotate;

import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Option;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which MFA device, and what code it shows. */
final class MfaFields {
  static final String DEVICE = "device";
  static final String CODE = "code";
  private static final Pattern SERIAL = Pattern.compile("[\\w+=/:,.@-]{9,256}");

  private MfaFields() {}

  /** Its name is a guess only where AWS tells none. */
  static Field device(Survey survey, List<String> devices) {
    String usual =
        "arn:"
            + survey.identity().partition()
            + ":iam::"
            + survey.identity().account().digits()
            + ":mfa/"
            + survey.user();
    Ask ask =
        new Ask(
            DEVICE,
            "MFA device",
            "--mfa-device",
            "The MFA device",
            new Help(
                "The ARN or the serial number of your MFA device.",
                "On the AWS website: top right, Security credentials, MFA.",
                usual));
    Optional<String> configured =
        survey.files().profile(survey.profile()).flatMap(profile -> profile.get("mfa_serial"));
    return devices.size() > 1
        ? new Field.Menu(
            ask,
            List.of(),
            devices.stream().map(device -> Option.of(device, device, "")).toList(),
            configured.filter(devices::contains).map(Initial::of).orElse(Initial.NONE))
        : new Field.Text(
            ask,
            devices.stream()
                .map(device -> new Initial(device, "from AWS"))
                .findFirst()
                .or(() -> configured.map(serial -> new Initial(serial, "from mfa_serial")))
                .orElse(new Initial(usual, "the usual name")),
            typed ->
                SERIAL.matcher(typed.strip()).matches()
                    ? Optional.empty()
                    : Optional.of("An MFA device looks like " + usual + "."));
  }

  static Field code() {
    return new Field.Text(
        new Ask(
            CODE,
            "Code",
            "--mfa-code",
            "The six digits it shows now",
            Help.of("AWS takes each code once. Wait for a new one if it was used already.")),
        Initial.NONE,
        typed ->
            typed.strip().matches("[0-9]{6}")
                ? Optional.empty()
                : Optional.of("The code has six digits."));
  }
}
