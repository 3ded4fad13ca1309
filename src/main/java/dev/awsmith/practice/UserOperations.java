package dev.awsmith.practice;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What IAM does with users. */
final class UserOperations {
  private UserOperations() {}

  static Map<String, Operation> table() {
    return Map.of(
        "GetUser", UserOperations::getUser,
        "ListMFADevices", UserOperations::listMfaDevices,
        "ListAttachedUserPolicies", UserOperations::listAttachedUserPolicies);
  }

  /** The user that a call names, or else the one who makes it; it must be allowed there. */
  static User target(Call call) {
    Optional<String> name = call.text("UserName");
    String wanted = name.orElseGet(() -> self(call).name());
    call.authorise("user " + wanted);
    return name.isEmpty()
        ? self(call)
        : call.account()
            .findUser(wanted)
            .orElseThrow(
                () -> Refused.notFound("The user with name " + wanted + " cannot be found."));
  }

  private static User self(Call call) {
    return call.caller()
        .user()
        .filter(user -> call.caller().kind() == Caller.Kind.KEY)
        .orElseThrow(
            () -> Refused.invalid("Must specify userName when calling with non-User credentials"));
  }

  private static List<Xml> getUser(Call call) {
    User user = target(call);
    return List.of(
        Xml.of(
            "User",
            Xml.text("Path", "/"),
            Xml.text("UserName", user.name()),
            Xml.text("UserId", user.id()),
            Xml.text("Arn", user.arn()),
            Xml.text("CreateDate", user.created().truncatedTo(ChronoUnit.SECONDS))));
  }

  private static List<Xml> listMfaDevices(Call call) {
    User user = target(call);
    List<Xml> devices =
        user.devices().stream()
            .map(
                device ->
                    Xml.of(
                        "member",
                        Xml.text("UserName", user.name()),
                        Xml.text("SerialNumber", device.serial()),
                        Xml.text("EnableDate", device.enabled().truncatedTo(ChronoUnit.SECONDS))))
            .toList();
    return List.of(Xml.of("MFADevices", devices), Xml.text("IsTruncated", false));
  }

  private static List<Xml> listAttachedUserPolicies(Call call) {
    return attached(target(call).policies());
  }

  static List<Xml> attached(List<String> policies) {
    List<Xml> members =
        policies.stream()
            .map(
                arn ->
                    Xml.of(
                        "member",
                        Xml.text("PolicyName", arn.substring(arn.lastIndexOf('/') + 1)),
                        Xml.text("PolicyArn", arn)))
            .toList();
    return List.of(Xml.of("AttachedPolicies", members), Xml.text("IsTruncated", false));
  }
}
