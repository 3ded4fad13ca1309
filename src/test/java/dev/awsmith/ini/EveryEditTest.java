package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every edit, done to every recorded file. */
class EveryEditTest {
  /** The files, written as other editors would have written them. */
  enum Writing {
    AS_IT_IS(text -> text),
    WITH_CRLF(text -> text.replaceAll("\r?\n", "\r\n")),
    WITHOUT_LAST_LINE_END(text -> text.replaceAll("[\r\n]+\\z", "")),
    INDENTED_BY_TABS(text -> text.replaceAll("(?m)^ +", "\t")),
    WITH_BYTE_ORDER_MARK(text -> text.startsWith("\uFEFF") ? text : "\uFEFF" + text);

    private final UnaryOperator<String> rewrite;

    Writing(UnaryOperator<String> rewrite) {
      this.rewrite = rewrite;
    }

    IniDocument of(Recorded.Case one) {
      Text text = one.text();
      byte[] bytes = rewrite.apply(text.toString()).getBytes(text.charset());
      return IniDocument.of(one.which(), Text.of(bytes));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noEditTouchesAnotherLine(Writing writing) {
    int edits = 0;
    for (Recorded.Case one : Recorded.cases()) {
      for (EveryEdit each : EveryEdit.of(writing.of(one))) {
        assertOtherLinesAreKept(one.title() + ": " + each, each);
        edits++;
      }
    }
    assertTrue(edits > 600, edits + " edits");
  }

  @ParameterizedTest
  @EnumSource
  void everyEditKeepsTheLineEndsAndTheByteOrderMark(Writing writing) {
    for (Recorded.Case one : Recorded.cases()) {
      for (EveryEdit each : EveryEdit.of(writing.of(one))) {
        Text before = each.before().text();
        Text after = each.after().text();
        String name = one.title() + ": " + each;
        assertEquals(before.byteOrderMark(), after.byteOrderMark(), name);
        Set<String> usual = ends(before).isEmpty() ? Set.of("\n") : ends(before);
        assertTrue(usual.containsAll(ends(after)), name);
        if (!before.lines().isEmpty() && !after.lines().isEmpty()) {
          assertEquals(
              before.lines().getLast().end().isEmpty(),
              after.lines().getLast().end().isEmpty(),
              name);
        }
      }
    }
  }

  @Test
  void whatIsProvedReadsAsTheEditSays() {
    Set<String> stopped = new TreeSet<>();
    for (Recorded.Case one : Recorded.cases()) {
      for (EveryEdit each : EveryEdit.of(one.document())) {
        if (Proof.complaint(each.change()).isPresent()) {
          stopped.add(one.title().substring(0, one.title().indexOf(' ')));
        } else if (each.edit() instanceof Edit.Put put) {
          assertEquals(put.value(), each.after().get(put.section(), put.key()).orElseThrow());
        }
      }
    }
    assertEquals(FILES_TO_REPAIR_FIRST, stopped);
  }

  /** Twins, padded headings, colons, odd keys, and every file that a reader refuses. */
  private static final Set<String> FILES_TO_REPAIR_FIRST =
      new TreeSet<>(
          List.of(
              "14", "15", "19", "30", "40", "42", "45", "47", "49", "50", "57", "58", "59", "61",
              "64", "77", "78", "84", "87", "93", "108", "112", "114", "119", "121"));

  /** The lines above {@code first} and below {@code last} must be there still, to the byte. */
  private static void assertOtherLinesAreKept(String name, EveryEdit each) {
    List<Text.Line> before = each.before().text().lines();
    List<Text.Line> after = each.after().text().lines();
    List<String> above = raw(before.subList(0, each.first() - 1));
    List<String> below = raw(before.subList(each.last(), before.size()));
    assertTrue(after.size() >= above.size() + below.size(), name);
    assertEquals(above, raw(after.subList(0, above.size())), name);
    assertEquals(below, raw(after.subList(after.size() - below.size(), after.size())), name);
  }

  private static List<String> raw(List<Text.Line> lines) {
    return lines.stream().map(Text.Line::text).toList();
  }

  private static Set<String> ends(Text text) {
    Set<String> ends = new TreeSet<>();
    text.lines().forEach(line -> ends.add(line.end()));
    ends.remove("");
    return ends;
  }
}
