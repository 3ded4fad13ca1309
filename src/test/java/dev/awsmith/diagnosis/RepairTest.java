package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Proof;
import dev.awsmith.ini.Reader;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files before and after, in {@code repair/}: a folder is named by the rule, a file by the case.
 * What the rule recommends must make the one of the other, whatever ends the lines.
 */
class RepairTest {
  /** More findings than this no case has. */
  private static final int MOST_ROUNDS = 10;

  /** A case, and its texts made into others of the same meaning. */
  record Case(Rule rule, String name, UnaryOperator<Text> ends) {
    AwsFiles files(String when) {
      return Scenes.files(text(when, SharedFile.CREDENTIALS), text(when, SharedFile.CONFIG));
    }

    private Text text(String when, SharedFile which) {
      String folder = "repair/" + rule.getClass().getSimpleName();
      Text before = Resources.text(folder, name + ".before." + which.fileName());
      Text text = Resources.text(folder, name + "." + when + "." + which.fileName());
      return before.lines().isEmpty() ? text : ends.apply(text);
    }

    List<Finding> findings(AwsFiles files) {
      Scene scene = Scenes.of(files);
      boolean ofEncoding = Rules.ofEncoding().contains(rule);
      return rule.check(ofEncoding ? scene : scene.recoded());
    }

    @Override
    public String toString() {
      return rule.getClass().getSimpleName() + "/" + name;
    }
  }

  static List<Case> cases() {
    return cases(UnaryOperator.identity());
  }

  static List<Case> plainCases() {
    return cases().stream().filter(each -> !Rules.ofEncoding().contains(each.rule())).toList();
  }

  private static List<Case> cases(UnaryOperator<Text> ends) {
    List<Case> cases = new ArrayList<>();
    for (String folder : Resources.in("repair")) {
      Resources.in("repair/" + folder).stream()
          .filter(file -> file.contains(".before."))
          .map(file -> file.substring(0, file.indexOf('.')))
          .distinct()
          .forEach(name -> cases.add(new Case(rule(folder), name, ends)));
    }
    return cases;
  }

  private static Rule rule(String name) {
    List<Rule> all = new ArrayList<>(Rules.ofEncoding());
    all.addAll(Rules.all());
    all.addAll(Rules.lastResort());
    return all.stream()
        .filter(rule -> rule.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRecommendedFixMendsItAndTouchesNothingElse(Case each) {
    assertEquals(written(each.files("after")), written(mended(each)));
  }

  @ParameterizedTest
  @MethodSource("plainCases")
  void soItDoesWithTheLineEndsOfWindows(Case plain) {
    Case each = new Case(plain.rule(), plain.name(), RepairTest::withWindowsEnds);

    assertEquals(written(each.files("after")), written(mended(each)));
  }

  @ParameterizedTest
  @MethodSource("plainCases")
  void soItDoesWithoutTheLastLineEnd(Case plain) {
    Case each = new Case(plain.rule(), plain.name(), RepairTest::withoutLastEnd);

    assertEquals(written(each.files("after")), written(mended(each)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void afterwardsTheRuleHasNothingToSay(Case each) {
    assertEquals(List.of(), each.findings(mended(each)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void afterwardsAllReadersAgree(Case each) {
    AwsFiles mended = mended(each);
    List<ReaderView> views =
        Arrays.stream(Reader.values()).map(reader -> seen(reader, mended)).distinct().toList();

    assertEquals(1, views.size(), views::toString);
    assertTrue(views.getFirst() instanceof ReaderView.Read);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProofAllowsIt(Case each) {
    AwsFiles files = each.files("before");
    List<Edit> edits = each.findings(files).getFirst().fixes().getFirst().edits();

    assertFalse(edits.isEmpty());
    for (Change change : files.plan(edits)) {
      assertEquals(Optional.empty(), Proof.complaint(change));
    }
  }

  /** One fix after the other, each found anew. */
  private static AwsFiles mended(Case each) {
    AwsFiles files = each.files("before");
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> findings = each.findings(files);
      if (findings.isEmpty()) {
        return files;
      }
      files = Scenes.after(files, findings.getFirst().fixes().getFirst().edits());
    }
    throw new AssertionError("still not mended: " + each.findings(files));
  }

  private static Map<SharedFile, String> written(AwsFiles files) {
    Map<SharedFile, String> written = new LinkedHashMap<>();
    for (SharedFile which : SharedFile.values()) {
      written.put(which, files.get(which).document().text().toString());
    }
    return written;
  }

  /** An empty section or value is nothing to the AWS SDK for JavaScript. */
  private static ReaderView seen(Reader reader, AwsFiles files) {
    if (!(reader.read(files) instanceof ReaderView.Read read)) {
      return reader.read(files);
    }
    return new ReaderView.Read(
        filled(read.profiles()), filled(read.ssoSessions()), filled(read.services()));
  }

  private static Map<String, Map<String, String>> filled(Map<String, Map<String, String>> all) {
    Map<String, Map<String, String>> filled = new LinkedHashMap<>();
    all.forEach(
        (name, settings) -> {
          Map<String, String> some = new LinkedHashMap<>(settings);
          some.values().removeIf(String::isEmpty);
          if (!some.isEmpty()) {
            filled.put(name, some);
          }
        });
    return filled;
  }

  private static Text withWindowsEnds(Text text) {
    return text.with(
        text.lines().stream()
            .map(line -> new Text.Line(line.text(), line.end().isEmpty() ? "" : "\r\n"))
            .toList());
  }

  private static Text withoutLastEnd(Text text) {
    List<Text.Line> lines = new ArrayList<>(text.lines());
    if (!lines.isEmpty()) {
      lines.add(new Text.Line(lines.removeLast().text(), ""));
    }
    return text.with(lines);
  }
}
