package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same setting twice in one section: the AWS CLI gives up, the others use the last. */
public final class SettingTwice implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet -> sheet.headings().stream().flatMap(heading -> look(sheet, heading).stream()))
        .toList();
  }

  private static List<Finding> look(Sheet sheet, Heading heading) {
    Map<String, List<Entry>> byKey = new LinkedHashMap<>();
    sheet.entries(heading).stream()
        .filter(entry -> !sheet.layout().isInClash(entry.first()))
        .forEach(
            entry ->
                byKey
                    .computeIfAbsent(
                        entry.key().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(entry));
    return byKey.values().stream()
        .filter(same -> same.size() > 1 && !same.getFirst().nested())
        .map(same -> finding(sheet, same))
        .toList();
  }

  private static Finding finding(Sheet sheet, List<Entry> same) {
    Entry last = same.getLast();
    Finding finding =
        Finding.of(Fault.SETTING_TWICE, sheet.at(last.first()), last.heading().name());
    List<String> lines = new ArrayList<>();
    for (Entry entry : same) {
      finding = sheet.seen(finding, entry.first());
      lines.addAll(sheet.lines(entry.first(), entry.last()));
    }
    return finding
        .what(
            Excerpt.of(sheet, lines)
                .of(Section.profile("default"), last.key().toLowerCase(Locale.ROOT)))
        .because("It was added again without taking the first one away.")
        .fixes(
            Fix.choice(
                "Keep line " + last.first() + ", make a remark of the other",
                except(sheet, same, last)),
            Fix.choice(
                "Keep line " + same.getFirst().first() + ", make a remark of the other",
                except(sheet, same, same.getFirst())))
        .otherwise("The AWS CLI cannot use any profile of this file.");
  }

  private static Remedy except(Sheet sheet, List<Entry> same, Entry kept) {
    return new Remedy.Edits(
        same.stream()
            .filter(entry -> !entry.equals(kept))
            .map(entry -> sheet.remark(entry.first(), entry.last()))
            .toList());
  }
}
