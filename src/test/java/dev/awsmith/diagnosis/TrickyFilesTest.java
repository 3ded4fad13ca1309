package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Reader;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hundred files that readers stumble over, and the eleven pairs. */
class TrickyFilesTest {
  /** Files that readers see differently, and nothing is wrong with them. */
  private static final Map<String, String> NO_FAULT =
      Map.of(
          "56 empty section",
          "To the JavaScript SDK an empty profile is none, which harms nobody.");

  /** A file or a pair of them, by its title. */
  record Tricky(String title, AwsFiles files) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Tricky> all() {
    return Stream.concat(objects("readers.json").map(TrickyFilesTest::single), pairs());
  }

  static Stream<Tricky> differing() {
    return all()
        .filter(each -> differs(each.files()))
        .filter(each -> !NO_FAULT.containsKey(each.title()));
  }

  private static Tricky single(JsonObject one) {
    String file = one.get("file").getAsString();
    Text text = Resources.text("aws-files/cases", file.substring(file.indexOf('/') + 1));
    boolean config = one.get("kind").getAsString().equals("config");
    return new Tricky(
        title(one), config ? Scenes.files(Text.EMPTY, text) : Scenes.files(text, Text.EMPTY));
  }

  private static Stream<Tricky> pairs() {
    return objects("pairs.json")
        .map(
            one ->
                new Tricky(
                    title(one),
                    Scenes.files(
                        Text.of(one.get("credentials").getAsString()),
                        Text.of(one.get("config").getAsString()))));
  }

  private static String title(JsonObject one) {
    return one.get("id").getAsString() + " " + one.get("title").getAsString();
  }

  private static Stream<JsonObject> objects(String name) {
    JsonArray array =
        new Gson().fromJson(Resources.text("aws-files", name).toString(), JsonArray.class);
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static boolean differs(AwsFiles files) {
    List<ReaderView> views =
        Arrays.stream(Reader.values()).map(reader -> reader.read(files)).distinct().toList();
    return views.size() > 1 || views.getFirst() instanceof ReaderView.Refused;
  }

  @ParameterizedTest
  @MethodSource("all")
  void noRuleFailsOnIt(Tricky each) {
    assertEquals(
        List.of(),
        Diagnosis.of(Scenes.of(each.files())).findings().stream()
            .filter(finding -> finding.fault() == Fault.RULE_FAILED)
            .map(finding -> finding.evidence().toString())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("differing")
  void whatReadersSeeDifferentlyIsFound(Tricky each) {
    assertNotEquals(List.of(), Diagnosis.of(Scenes.of(each.files())).findings());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyAutomaticFixCanBeMade(Tricky each) {
    AwsFiles files = each.files();
    for (int round = 0; round < 5; round++) {
      Diagnosis diagnosis = Diagnosis.of(Scenes.of(files));
      files = Scenes.after(files, diagnosis.automaticEdits(files));
    }
    Diagnosis last = Diagnosis.of(Scenes.of(files));

    assertEquals(List.of(), last.automaticEdits(files));
    assertEquals(
        List.of(),
        last.findings().stream()
            .filter(
                finding -> finding.automatic().filter(fix -> !fix.edits().isEmpty()).isPresent())
            .map(Finding::title)
            .toList());
  }
}
