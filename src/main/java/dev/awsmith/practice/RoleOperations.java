package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What IAM does with roles. */
final class RoleOperations {
  private RoleOperations() {}

  static Map<String, Operation> table() {
    return Map.of(
        "GetRole", RoleOperations::getRole,
        "ListAttachedRolePolicies", RoleOperations::listAttachedRolePolicies,
        "UpdateAssumeRolePolicy", RoleOperations::updateAssumeRolePolicy);
  }

  private static List<Xml> getRole(Call call) {
    Role role = target(call);
    return List.of(
        Xml.of(
            "Role",
            Xml.text("Path", role.path()),
            Xml.text("RoleName", role.name()),
            Xml.text("RoleId", role.id()),
            Xml.text("Arn", role.arn()),
            Xml.text("CreateDate", role.created().truncatedTo(ChronoUnit.SECONDS)),
            Xml.text("AssumeRolePolicyDocument", URLEncoder.encode(role.trustPolicy(), UTF_8)),
            Xml.text("MaxSessionDuration", role.longest().toSeconds())));
  }

  private static List<Xml> listAttachedRolePolicies(Call call) {
    return UserOperations.attached(target(call).policies());
  }

  private static List<Xml> updateAssumeRolePolicy(Call call) {
    Role role = target(call);
    String document = call.required("PolicyDocument").strip();
    if (role.isReserved()) {
      throw new Refused(
          400,
          "UnmodifiableEntity",
          "Cannot perform the operation on the protected role '"
              + role.name()
              + "' - this role is only modifiable by AWS");
    }
    if (!document.startsWith("{") || !document.endsWith("}")) {
      throw malformed("This policy contains invalid Json");
    }
    if (!document.contains("\"Principal\"")) {
      throw malformed("Missing required field Principal");
    }
    role.trustPolicy(document);
    return List.of();
  }

  private static Refused malformed(String message) {
    return new Refused(400, "MalformedPolicyDocument", message);
  }

  private static Role target(Call call) {
    String name = call.required("RoleName");
    call.authorise("role " + name);
    return call.account()
        .findRole(name)
        .orElseThrow(() -> Refused.notFound("The role with name " + name + " cannot be found."));
  }
}
