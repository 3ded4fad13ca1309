package dev.awsmith;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the table of rooms in the root {@code package-info.java}. */
@AnalyzeClasses(packages = "dev.awsmith", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final Map<String, String> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("profile", ""),
          Map.entry("settings", ""),
          Map.entry("ini", "profile"),
          Map.entry("files", "ini profile"),
          Map.entry("aws", "wizard profile"),
          Map.entry("environment", "ini profile"),
          Map.entry("paste", "profile"),
          Map.entry("diagnosis", "ini environment profile"),
          Map.entry("wizard", "settings ini profile"),
          Map.entry("flow", "wizard diagnosis environment paste settings ini profile"),
          Map.entry("screen", "wizard"),
          Map.entry("terminal", "screen wizard"),
          Map.entry("line", "wizard"),
          Map.entry("command", "flow wizard diagnosis environment settings log ini profile"),
          Map.entry("log", ""),
          Map.entry("practice", "profile"));

  @ArchTest
  static void eachRoomImportsOnlyWhatTheTableSays(JavaClasses all) {
    MAY_IMPORT.forEach(
        (room, others) ->
            noClasses()
                .that(areIn(List.of(room)))
                .should()
                .dependOnClassesThat(areOfOursButNotIn(room + " " + others))
                .allowEmptyShould(true)
                .check(all));
  }

  @ArchTest
  static void everyRoomIsInTheTable(JavaClasses all) {
    classes()
        .should()
        .resideInAnyPackage(
            MAY_IMPORT.keySet().stream()
                .map(room -> "dev.awsmith." + room + "..")
                .toArray(String[]::new))
        .orShould()
        .resideInAPackage("dev.awsmith")
        .check(all);
  }

  @ArchTest
  static final ArchRule ONLY_THE_TERMINAL_ROOM_KNOWS_LANTERNA =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.awsmith.terminal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.googlecode.lanterna..");

  @ArchTest
  static final ArchRule ONLY_THE_AWS_ROOM_CALLS_THE_SDK =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.awsmith.aws..", "dev.awsmith.ini..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon.awssdk..");

  @ArchTest
  static final ArchRule THE_DOCUMENT_KNOWS_ONLY_THE_PROFILE_READER_OF_THE_SDK =
      noClasses()
          .that()
          .resideInAPackage("dev.awsmith.ini..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are AWS SDK classes other than its profile reader",
                  type ->
                      type.getPackageName().startsWith("software.amazon.awssdk.")
                          && !type.getPackageName().startsWith("software.amazon.awssdk.profiles")));

  /** {@code store} rewrites what it was not asked to; {@code fetch} has CVE-2022-41404. */
  @ArchTest
  static final ArchRule INI4J_NEVER_READS_OR_WRITES_A_WHOLE_FILE =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "ini4j's load, store, fetch, as, from or to",
                  (JavaMethodCall call) ->
                      call.getTargetOwner().getPackageName().startsWith("org.ini4j")
                          && Set.of("load", "store", "fetch", "fetchAll", "as", "from", "to")
                              .contains(call.getName())));

  @ArchTest
  static void otherRoomsSeeOnlyTheFrontOfFlow(JavaClasses all) {
    noClasses()
        .that(areOfOursButNotIn("flow"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.awsmith.flow.*..")
        .check(all);
  }

  private static DescribedPredicate<JavaClass> areIn(List<String> rooms) {
    return describe("are in " + rooms, type -> rooms.contains(roomOf(type)));
  }

  private static DescribedPredicate<JavaClass> areOfOursButNotIn(String rooms) {
    List<String> known = Arrays.asList(rooms.split(" "));
    return describe(
        "are outside " + known,
        type -> type.getPackageName().startsWith("dev.awsmith") && !known.contains(roomOf(type)));
  }

  private static String roomOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 && parts[1].equals("awsmith") ? parts[2] : "";
  }
}
