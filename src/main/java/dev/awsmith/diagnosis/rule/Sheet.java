package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Malformed;
import dev.awsmith.ini.Masked;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SettingLine;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the two files as a rule looks at it: lines, counted from one, and what they say. */
final class Sheet {
  private static final Set<Malformed.Kind> OF_HEADINGS =
      Set.of(
          Malformed.Kind.UNCLOSED_HEADING,
          Malformed.Kind.TEXT_AFTER_HEADING,
          Malformed.Kind.EMPTY_HEADING);

  private final AwsFile file;
  private final List<String> lines;
  private final List<Heading> headings;
  private final Layout layout;
  private final Map<Heading, List<Entry>> entries = new HashMap<>();

  Sheet(AwsFile file) {
    this.file = file;
    this.lines = file.document().text().lines().stream().map(Text.Line::text).toList();
    this.headings = allHeadings();
    this.layout = new Layout(lines, headings);
    for (Entry entry : file.document().entries()) {
      entries.computeIfAbsent(entry.heading(), none -> new ArrayList<>()).add(entry);
    }
  }

  static List<Sheet> both(Scene scene) {
    return List.of(new Sheet(scene.files().credentials()), new Sheet(scene.files().config()));
  }

  static Sheet config(Scene scene) {
    return new Sheet(scene.files().config());
  }

  static Sheet credentials(Scene scene) {
    return new Sheet(scene.files().credentials());
  }

  SharedFile which() {
    return file.which();
  }

  boolean isConfig() {
    return which() == SharedFile.CONFIG;
  }

  String shownPath() {
    return file.place().shown();
  }

  Text text() {
    return file.document().text();
  }

  /** All of them, those that cannot be made out without a name. */
  List<Heading> headings() {
    return headings;
  }

  private List<Heading> allHeadings() {
    return Stream.concat(
            file.document().headings().stream(),
            malformed().stream()
                .filter(fault -> OF_HEADINGS.contains(fault.kind()))
                .map(fault -> new Heading(fault.line(), line(fault.line()), "", Optional.empty())))
        .sorted(Comparator.comparingInt(Heading::line))
        .toList();
  }

  List<Entry> entries() {
    return file.document().entries();
  }

  List<Entry> entries(Heading heading) {
    return entries.getOrDefault(heading, List.of());
  }

  List<Malformed> malformed() {
    return file.document().malformed();
  }

  List<Malformed> malformed(Malformed.Kind kind) {
    return malformed().stream().filter(each -> each.kind() == kind).toList();
  }

  boolean has(Section section) {
    return file.document().sections().contains(section);
  }

  int size() {
    return lines.size();
  }

  String line(int number) {
    return lines.get(number - 1);
  }

  List<String> lines(int first, int last) {
    return lines.subList(first - 1, last);
  }

  /** Whether another heading means the same section. */
  boolean hasElsewhere(Section section, Heading heading) {
    return headings().stream()
        .filter(other -> !other.equals(heading))
        .anyMatch(other -> other.section().equals(Optional.of(section)));
  }

  Layout layout() {
    return layout;
  }

  /** The numbers of all lines. */
  IntStream numbers() {
    return IntStream.rangeClosed(1, size());
  }

  /** The settings of sections that tools use. */
  Stream<Entry> settings() {
    return entries().stream().filter(entry -> entry.heading().section().isPresent());
  }

  SettingLine setting(Entry entry) {
    return SettingLine.of(line(entry.first()));
  }

  /** The section a line stands in, by the name a person knows it by. */
  String nameAt(int line) {
    return layout
        .headingOf(line)
        .flatMap(Heading::section)
        .filter(section -> section.kind() == Section.Kind.PROFILE)
        .map(Section::name)
        .orElse(Where.FILE.name());
  }

  Where at(int line) {
    return new Where(nameAt(line), Optional.of(spot(line)));
  }

  Where.Spot spot(int line) {
    return new Where.Spot(file.place().path(), file.place().shown(), line);
  }

  Finding found(Fault fault, int line, Object... words) {
    return seen(Finding.of(fault, at(line), words), line);
  }

  Finding seen(Finding finding, int line) {
    return finding.seen(spot(line), shown(line), line(line));
  }

  /** A line without its secrets. */
  String shown(int line) {
    return Masked.lines(lines(layout.startOfRun(line), line)).getLast().strip();
  }

  Edit replace(int line, String... others) {
    return replace(line, line, List.of(others));
  }

  Edit replace(int first, int last, List<String> others) {
    return new Edit.ReplaceLines(which(), first, last, others);
  }

  /** New lines after an old one; 0 is the top of the file. */
  Edit insertAfter(int line, List<String> fresh) {
    return replace(line + 1, line, fresh);
  }

  /** Makes remarks of lines, so that nothing in them is lost. */
  Edit remark(int first, int last) {
    return replace(first, last, remarks(lines(first, last)));
  }

  static List<String> remarks(List<String> lines) {
    List<String> remarks = new ArrayList<>();
    for (String line : lines) {
      boolean silent = Comments.isBlank(line) || Comments.isComment(line);
      remarks.add(silent ? line : "# " + line.strip());
    }
    return remarks;
  }
}
