package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A section for signing in, or for services, that stands in the credentials file. */
public final class MisplacedSection implements Rule {
  private static final Set<Section.Kind> OF_CONFIG =
      Set.of(Section.Kind.SSO_SESSION, Section.Kind.SERVICES);

  @Override
  public List<Finding> check(Scene scene) {
    Sheet credentials = Sheet.credentials(scene);
    Sheet config = Sheet.config(scene);
    return credentials.headings().stream()
        .flatMap(
            heading ->
                section(heading).stream()
                    .map(section -> finding(credentials, config, heading, section)))
        .toList();
  }

  private static Optional<Section> section(Heading heading) {
    return OF_CONFIG.stream()
        .filter(kind -> heading.name().startsWith(kind.word() + " "))
        .map(kind -> new Section(kind, heading.name().substring(kind.word().length()).strip()))
        .findFirst();
  }

  private static Finding finding(Sheet from, Sheet to, Heading heading, Section section) {
    int last = from.layout().end(heading);
    List<String> moved = new ArrayList<>(from.lines(heading.line(), last));
    if (to.size() > 0 && !Comments.isBlank(to.line(to.size()))) {
      moved.addFirst("");
    }
    boolean alone = heading.line() > 1 && Comments.isBlank(from.line(heading.line() - 1));
    int first = alone && last == from.size() ? heading.line() - 1 : heading.line();
    List<Edit> edits =
        List.of(from.replace(first, last, List.of()), to.insertAfter(to.size(), moved));
    return from.found(Fault.MISPLACED_SECTION, heading.line(), heading.name())
        .what("The AWS CLI and the AWS SDK for Java look for such sections in config only.")
        .because("Only keys belong in the credentials file.")
        .fixes(
            to.has(section)
                ? Fix.choice(
                    "Make remarks of its lines; config has one already",
                    from.remark(heading.line(), last))
                : Fix.automatic("Move it to " + to.shownPath(), edits))
        .otherwise("Profiles that name it cannot sign in.");
  }
}
