package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.Optional;

/** Both {@code [default]} and {@code [profile default]}: every tool picks one, not all the same. */
public final class DefaultTwins implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.config(scene);
    List<Heading> defaults =
        sheet.headings().stream()
            .filter(heading -> heading.section().equals(Optional.of(Section.profile("default"))))
            .toList();
    Optional<Heading> bare = defaults.stream().filter(DefaultTwins::isBare).findFirst();
    Optional<Heading> long_ = defaults.stream().filter(heading -> !isBare(heading)).findFirst();
    return bare.flatMap(one -> long_.map(other -> finding(sheet, one, other))).stream().toList();
  }

  private static boolean isBare(Heading heading) {
    return heading.name().equals("default");
  }

  private static Finding finding(Sheet sheet, Heading bare, Heading prefixed) {
    boolean bareFirst = bare.line() < prefixed.line();
    Heading first = bareFirst ? bare : prefixed;
    Heading second = bareFirst ? prefixed : bare;
    Merge merge = new Merge(sheet, first, second);
    return sheet
        .seen(sheet.found(Fault.DEFAULT_TWINS, second.line()), first.line())
        .what(
            bareFirst
                ? "Every tool uses [profile default], and none looks at [default]."
                : "The AWS CLI uses [default], the last of them; the SDKs use [profile default].")
        .because("Both headings mean the default profile.")
        .fixes(
            Fix.choice("Merge them into [default]", merge.into("[default]")),
            Fix.choice("Keep [default], make remarks of the other", merge.without(prefixed)),
            Fix.choice("Keep [profile default], make remarks of the other", merge.without(bare)))
        .otherwise("Tools work with different settings for the same profile.");
  }
}
