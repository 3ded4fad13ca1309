package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.profile.AccessKeyId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One access key in several profiles: all of them change when it is rotated. */
public final class SameKey implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    Map<String, List<Subject>> byKey = new LinkedHashMap<>();
    Subject.all(scene)
        .forEach(
            subject ->
                subject
                    .get(Keys.ID)
                    .filter(AccessKeyId::isAccessKeyId)
                    .filter(id -> !id.endsWith("EXAMPLE"))
                    .ifPresent(
                        id -> byKey.computeIfAbsent(id, none -> new ArrayList<>()).add(subject)));
    return byKey.values().stream().filter(same -> same.size() > 1).map(SameKey::finding).toList();
  }

  private static Finding finding(List<Subject> same) {
    Subject first = same.getFirst();
    Finding finding =
        first.found(Fault.SAME_KEY, first.setting(Keys.ID).orElseThrow(), same.size());
    for (Subject other : same.subList(1, same.size())) {
      finding = other.seen(finding, other.setting(Keys.ID).orElseThrow());
    }
    String names = same.stream().map(Subject::name).collect(Collectors.joining(", "));
    return finding
        .what("These profiles are one and the same identity: " + names + ".")
        .because("A profile was copied to have another Region or role with the same key.")
        .otherwise("Nothing is wrong; rotating the key changes all of them.");
  }
}
