package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.ProfileName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A name that not all tools can read: with spaces, or letters beyond A to Z. */
public final class OddName implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet.headings().stream()
                    .filter(heading -> heading.section().isEmpty() && !Unseen.in(heading.raw()))
                    .flatMap(
                        heading ->
                            name(sheet, heading).stream()
                                .map(name -> finding(scene, sheet, heading, name))))
        .toList();
  }

  /** The name as it was meant; empty where it is no odd name but another fault. */
  private static Optional<String> name(Sheet sheet, Heading heading) {
    String inside = heading.name();
    String name = inside;
    if (sheet.isConfig()) {
      if (!inside.startsWith("profile ")) {
        return Optional.empty();
      }
      name = inside.substring("profile ".length()).strip();
    } else if (Stream.of(Section.Kind.values())
        .anyMatch(kind -> inside.startsWith(kind.word() + " "))) {
      return Optional.empty();
    }
    String bare = name.replaceAll("^\"(.*)\"$|^'(.*)'$", "$1$2");
    return Optional.of(bare)
        .filter(odd -> !odd.isBlank() && ProfileName.complaint(odd).isPresent());
  }

  private static Finding finding(Scene scene, Sheet sheet, Heading heading, String name) {
    String plain =
        Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9_./%@:+-]+", "-");
    Section section = Section.profile(name);
    List<Edit> edits = new ArrayList<>();
    for (Sheet each : Sheet.both(scene)) {
      edits.addAll(renamed(each, name, plain));
    }
    return sheet
        .found(Fault.ODD_NAME, heading.line(), heading.name())
        .what(Excerpt.of(sheet, heading).of(section))
        .because("All tools read letters, digits and - _ . / % @ : + in names, and nothing else.")
        .fixes(Fix.choice("Call it " + plain, new Remedy.Edits(edits)))
        .otherwise("Tools that cannot read the name ignore the profile.");
  }

  private static List<Edit> renamed(Sheet sheet, String name, String plain) {
    List<Edit> edits = new ArrayList<>();
    for (Heading heading : sheet.headings()) {
      if (heading.section().isEmpty() && name(sheet, heading).equals(Optional.of(name))) {
        String raw = heading.raw();
        String behind =
            raw.substring(Math.max(raw.lastIndexOf(']', Comments.endOfHeading(raw)), 0) + 1);
        edits.add(
            sheet.replace(heading.line(), Section.profile(plain).heading(sheet.which()) + behind));
      }
    }
    for (Entry entry : sheet.entries()) {
      if (entry.key().equals("source_profile") && entry.value().equals(name)) {
        edits.add(sheet.replace(entry.first(), sheet.line(entry.first()).replace(name, plain)));
      }
    }
    return edits;
  }
}
