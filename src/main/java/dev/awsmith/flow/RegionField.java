package dev.awsmith.flow;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AwsRegion;
import dev.awsmith.profile.Partition;
import dev.awsmith.profile.RegionAdvice;
import dev.awsmith.profile.Regions;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Matches;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The question for a Region, found by code, city, country or the names people give it. */
public final class RegionField {
  public static final String NAME = "region";
  private static final List<Column> COLUMNS =
      List.of(
          Column.left("CODE"),
          Column.left("NAME"),
          new Column("COUNTRY", Column.Align.LEFT, 2),
          new Column("NOTE", Column.Align.LEFT, 1));

  private RegionField() {}

  public static Field of(AwsFiles files, Initial suggestion) {
    return new Field.Picker(
        new Ask(
            NAME,
            "Region",
            "--region",
            "Region. Type part of a city, country or code",
            new Help(
                "Commands that name no Region will use this one.",
                "A project's README often says it. The AWS website shows it at the top right.",
                "eu-west-1")),
        COLUMNS,
        suggestion,
        typed -> matches(files, typed),
        RegionField::complaint);
  }

  /** The code for what was typed, which the field's validator has passed. */
  public static String code(String typed) {
    return switch (Regions.advice(typed)) {
      case RegionAdvice.Exact exact -> exact.region().code();
      default -> typed.strip();
    };
  }

  private static Optional<String> complaint(String typed) {
    return switch (Regions.advice(typed)) {
      case RegionAdvice.Exact exact -> Optional.empty();
      case RegionAdvice.Unknown unknown -> Optional.empty();
      case RegionAdvice advice -> Optional.of(advice.message());
    };
  }

  private static Matches matches(AwsFiles files, String typed) {
    RegionAdvice advice = Regions.advice(typed);
    List<AwsRegion> found = new ArrayList<>();
    advice.suggestion().ifPresent(found::add);
    Regions.search(typed).stream()
        .filter(region -> !found.contains(region))
        .filter(region -> !typed.isBlank() || region.partition() == Partition.AWS)
        .forEach(found::add);
    if (typed.isBlank()) {
      found.sort(Comparator.comparing(region -> usedBy(files, region.code()).isEmpty()));
    }
    return new Matches(
        found.stream().map(region -> option(files, region)).toList(),
        typed.isBlank() || advice.message().isEmpty()
            ? Optional.empty()
            : Optional.of(Line.of(Role.ATTENTION, advice.message())));
  }

  private static Option option(AwsFiles files, AwsRegion region) {
    List<String> users = usedBy(files, region.code());
    String note =
        !users.isEmpty()
            ? "in " + String.join(", ", users)
            : region.optIn() ? "needs enabling" : "";
    return new Option(
        region.code(),
        List.of(
            new Span(Role.PLAIN, region.code()),
            new Span(Role.PLAIN, region.name()),
            new Span(Role.PLAIN, region.country()),
            new Span(Role.HINT, note)),
        region.code() + ", " + region.name() + (note.isEmpty() ? "" : ", " + note),
        List.of(),
        Optional.empty());
  }

  private static List<String> usedBy(AwsFiles files, String code) {
    return files.profiles().stream()
        .filter(profile -> profile.get("region").equals(Optional.of(code)))
        .map(Profile::name)
        .toList();
  }
}
