package dev.awsmith.practice;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What IAM does with access keys. */
final class KeyOperations {
  private static final int QUOTA = 2;
  private static final int PAGE = 100;

  private KeyOperations() {}

  static Map<String, Operation> table() {
    return Map.of(
        "ListAccessKeys", KeyOperations::listAccessKeys,
        "CreateAccessKey", KeyOperations::createAccessKey,
        "UpdateAccessKey", KeyOperations::updateAccessKey,
        "DeleteAccessKey", KeyOperations::deleteAccessKey,
        "GetAccessKeyLastUsed", KeyOperations::getAccessKeyLastUsed);
  }

  private static List<Xml> listAccessKeys(Call call) {
    List<AccessKey> keys = UserOperations.target(call).keys();
    int from = Math.min(call.number("Marker", 0), keys.size());
    int to = Math.min(from + Math.max(1, call.number("MaxItems", PAGE)), keys.size());
    boolean more = to < keys.size();
    List<Xml> result = new ArrayList<>();
    result.add(
        Xml.of(
            "AccessKeyMetadata",
            keys.subList(from, to).stream().map(key -> Xml.of("member", facts(key))).toList()));
    result.add(Xml.text("IsTruncated", more));
    if (more) {
      result.add(Xml.text("Marker", to));
    }
    return result;
  }

  private static List<Xml> createAccessKey(Call call) {
    User user = UserOperations.target(call);
    if (user.keys().size() >= QUOTA) {
      throw new Refused(
          409, "LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: " + QUOTA);
    }
    AccessKey key = user.createKey();
    List<Xml> facts = new ArrayList<>(facts(key));
    facts.add(Xml.text("SecretAccessKey", key.secret().reveal()));
    return List.of(Xml.of("AccessKey", facts));
  }

  private static List<Xml> updateAccessKey(Call call) {
    AccessKey key = key(call);
    key.setActive(call.required("Status", "Active|Inactive").equals("Active"));
    return List.of();
  }

  private static List<Xml> deleteAccessKey(Call call) {
    AccessKey key = key(call);
    key.owner().deleteKey(key.id());
    return List.of();
  }

  private static List<Xml> getAccessKeyLastUsed(Call call) {
    String id = call.required("AccessKeyId");
    call.authorise("access key " + id);
    AccessKey key = call.account().key(id).orElseThrow(() -> unknown(id));
    List<Xml> use =
        key.lastUse()
            .map(
                last ->
                    List.of(
                        Xml.text("LastUsedDate", last.time().truncatedTo(ChronoUnit.SECONDS)),
                        Xml.text("ServiceName", last.service().id()),
                        Xml.text("Region", last.region())))
            .orElseGet(() -> List.of(Xml.text("ServiceName", "N/A"), Xml.text("Region", "N/A")));
    return List.of(Xml.text("UserName", key.owner().name()), Xml.of("AccessKeyLastUsed", use));
  }

  private static AccessKey key(Call call) {
    String id = call.required("AccessKeyId");
    return UserOperations.target(call).keys().stream()
        .filter(key -> key.value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private static Refused unknown(String id) {
    return Refused.notFound("The Access Key with id " + id + " cannot be found.");
  }

  private static List<Xml> facts(AccessKey key) {
    return List.of(
        Xml.text("UserName", key.owner().name()),
        Xml.text("AccessKeyId", key.value()),
        Xml.text("Status", key.status()),
        Xml.text("CreateDate", key.created().truncatedTo(ChronoUnit.SECONDS)));
  }
}
