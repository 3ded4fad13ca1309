package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.awsmith.command.Cli;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EveryPageTest {
  /** A journey that {@link dev.awsmith.flow.Flows} does not open yet. */
  private static final String NOT_OPEN_YET = "dev.awsmith.flow.repair";

  private static final Map<Class<?>, List<Step>> ALL = Gallery.all();

  @Test
  void everyStepIsInTheGallery() {
    Set<String> missing =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.awsmith.flow")
                .stream()
                .filter(kind -> kind.isAssignableTo(Step.class) && !kind.isInterface())
                .filter(kind -> !kind.getPackageName().equals(NOT_OPEN_YET))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    ALL.keySet().forEach(kind -> missing.remove(kind.getName()));

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyQuestionIsPutByAllThreeFaces() {
    Set<String> flags = flags();

    onEveryField(
        (page, field) -> {
          Ask ask = field.ask();
          assertFalse(ask.label().isBlank(), "a label");
          assertFalse(ask.spoken().isBlank(), "a wording for line mode");
          assertFalse(ask.spoken().endsWith(":"), "line mode adds the colon: " + ask.spoken());
          assertFalse(ask.help().what().isBlank(), "help");
          assertTrue(flags.contains(ask.flag().split(" ")[0]), "no such option: " + ask.flag());
        });
  }

  @Test
  void noTwoFieldsOfAPageHaveOneName() {
    onEveryPage(
        page ->
            assertEquals(
                page.fields().size(), page.fields().stream().map(Field::name).distinct().count()));
  }

  @Test
  void everyMenuOffersSomethingWithWords() {
    onEveryField(
        (page, field) -> {
          if (field instanceof Field.Menu menu) {
            assertFalse(menu.options().isEmpty());
            menu.options().forEach(option -> assertFalse(option.spoken().isBlank()));
            String start = menu.initial().value();
            assertTrue(
                start.isEmpty() || menu.options().stream().anyMatch(o -> o.value().equals(start)),
                start);
          }
        });
  }

  @Test
  void fromEveryPageThatAsksThereIsAWayOn() {
    onEveryPage(page -> assertTrue(page.waiting().isPresent() || page.first().isPresent()));
  }

  @Test
  void everyLetterDoesOneThing() {
    onEveryPage(
        page -> {
          List<Character> letters =
              page.actions().stream().map(Action::key).filter(key -> key != 0).toList();
          assertEquals(letters.size(), new HashSet<>(letters).size(), letters.toString());
          List<String> ids =
              page.actions().stream()
                  .map(Action::id)
                  .filter(id -> !id.equals(Action.LEAVE))
                  .toList();
          assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
          page.actions().forEach(action -> assertFalse(action.label().isBlank()));
        });
  }

  @Test
  void everyPageSaysWhereOneIs() {
    ALL.forEach(
        (kind, steps) ->
            steps.stream()
                .filter(Step::asks)
                .forEach(
                    step -> assertFalse(step.page().trail().path().isBlank(), kind.getName())));
  }

  @Test
  void noLineIsSilentForThoseWhoHear() {
    onEveryPage(
        page ->
            Stream.concat(page.lead().stream(), page.detail().lines().stream())
                .filter(line -> !line.text().isBlank())
                .filter(line -> line.spoken().isEmpty() && page.waiting().isEmpty())
                .forEach(line -> assertTrue(isSaidElsewhere(page, line), line.text())));
  }

  @Test
  void everySentenceEndsAsOne() {
    onEveryPage(
        page -> {
          String message = page.message().text();
          assertTrue(message.isEmpty() || message.matches("(?s).*[.?!)]|.*: .*"), message);
        });
  }

  @Test
  void noSecretIsOnAnyPage() {
    onEveryPage(
        page -> {
          String words = Words.of(page);
          assertFalse(words.contains(Gallery.SECRET), words);
          assertFalse(words.contains(Gallery.TOKEN), words);
        });
  }

  @Test
  void noStepTellsItsSecretsWhenItIsPrinted() {
    ALL.values().stream()
        .flatMap(List::stream)
        .forEach(
            step -> {
              assertFalse(step.toString().contains(Gallery.SECRET), step.getClass().getName());
              assertFalse(step.toString().contains(Gallery.TOKEN), step.getClass().getName());
            });
  }

  /** Lines of context in a review, and headings that the question itself repeats. */
  private static boolean isSaidElsewhere(Page page, Line line) {
    String text = line.text().strip();
    return text.matches("[0-9]+( .*)?|\\.\\.\\.")
        || page.fields().stream()
            .anyMatch(
                field -> text.contains(field.ask().spoken()) || text.contains(field.ask().label()))
        || text.startsWith("If this computer stops now:");
  }

  private static void onEveryField(BiConsumer<Page, Field> check) {
    onEveryPage(page -> page.fields().forEach(field -> check.accept(page, field)));
  }

  private static void onEveryPage(Consumer<Page> check) {
    assertAll(
        ALL.entrySet().stream()
            .flatMap(
                kind ->
                    kind.getValue().stream()
                        .map(
                            step ->
                                () ->
                                    assertAll(
                                        kind.getKey().getSimpleName(),
                                        () -> check.accept(assertThere(step.page()))))));
  }

  private static Page assertThere(Page page) {
    assertNotNull(page);
    return page;
  }

  private static Stream<CommandLine> withThoseBelow(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(EveryPageTest::withThoseBelow));
  }

  /** The options and operands of all commands, and the word for a command itself. */
  private static Set<String> flags() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    CommandLine all =
        new Cli(options -> null, InputStream.nullInputStream(), nowhere, nowhere, false)
            .commandLine();
    Set<String> flags = new HashSet<>(Set.of("COMMAND"));
    withThoseBelow(all)
        .forEach(
            command -> {
              flags.addAll(command.getCommandSpec().optionsMap().keySet());
              command
                  .getCommandSpec()
                  .positionalParameters()
                  .forEach(
                      operand ->
                          flags.addAll(
                              List.of(operand.paramLabel().toUpperCase(Locale.ROOT).split("\\|"))));
            });
    return flags;
  }
}
