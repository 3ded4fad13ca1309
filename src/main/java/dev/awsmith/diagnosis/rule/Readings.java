package dev.awsmith.diagnosis.rule;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Masked;
import dev.awsmith.ini.Reader;
import dev.awsmith.ini.ReaderView;
import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each reader makes of a text, found by asking all of them, and the same in words. */
record Readings(Map<Reader, ReaderView> views) {
  /** What readers do, as one of them and as several: {@code reads}, {@code read}. */
  private record Verb(String one, String many) {}

  static Readings of(SharedFile which, Text text) {
    Map<Reader, ReaderView> views = new EnumMap<>(Reader.class);
    for (Reader reader : Reader.values()) {
      views.put(reader, reader.read(which, text));
    }
    return new Readings(views);
  }

  static Readings of(AwsFiles files) {
    Map<Reader, ReaderView> views = new EnumMap<>(Reader.class);
    for (Reader reader : Reader.values()) {
      views.put(reader, reader.read(files));
    }
    return new Readings(views);
  }

  boolean agree(Section section, String key) {
    return isOne(view -> value(view, section, key));
  }

  boolean agree(Section section) {
    return isOne(view -> settings(view, section));
  }

  boolean anyRefuses() {
    return views.values().stream().anyMatch(Refused.class::isInstance);
  }

  private boolean isOne(Function<ReaderView, Object> answer) {
    return views.values().stream().map(answer).distinct().count() == 1;
  }

  /** {@code The AWS CLI reads "us-east-1 # prod"; the AWS SDK for Java reads "us-east-1".} */
  String of(Section section, String key) {
    return sentence(
        view ->
            view instanceof Refused refused
                ? refuses(refused)
                : value(view, section, key).map(value -> reads(key, value)).orElse(NOTHING));
  }

  /** Which of them see the section. */
  String of(Section section) {
    String name = section.heading(SharedFile.CONFIG);
    return sentence(
        view ->
            switch (view) {
              case Refused refused -> refuses(refused);
              case Read read when read.sections(section.kind()).containsKey(section.name()) ->
                  new Verb("sees " + name, "see " + name);
              case Read read -> new Verb("does not see " + name, "do not see " + name);
            });
  }

  /** Which of them read the whole text. */
  String ofAll() {
    return sentence(
        view ->
            view instanceof Refused refused
                ? refuses(refused)
                : new Verb("reads the file", "read the file"));
  }

  private static final Verb NOTHING = new Verb("sees no such setting", "see no such setting");

  private static Verb refuses(Refused refused) {
    return new Verb("gives up on the whole file", "give up on the whole file");
  }

  private static Verb reads(String key, String value) {
    String shown =
        Masked.lines((key + " = " + value).lines().toList()).stream()
            .collect(Collectors.joining(" / "));
    String bare = shown.substring(Math.min(shown.length(), key.length() + 3));
    boolean quoted = bare.startsWith("\"") || bare.startsWith("'");
    String told =
        bare.isEmpty() ? "nothing" : quoted ? bare + ", quotes and all" : '"' + bare + '"';
    return new Verb("reads " + told, "read " + told);
  }

  private String sentence(Function<ReaderView, Verb> answer) {
    Map<Verb, List<String>> groups = new LinkedHashMap<>();
    views.forEach(
        (reader, view) ->
            groups
                .computeIfAbsent(answer.apply(view), none -> new ArrayList<>())
                .add(reader.words()));
    String sentence =
        groups.entrySet().stream()
            .map(group -> clause(group.getKey(), group.getValue()))
            .collect(Collectors.joining("; "));
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private static String clause(Verb verb, List<String> readers) {
    if (readers.size() == 1) {
      return readers.getFirst() + " " + verb.one();
    }
    String all = String.join(", ", readers.subList(0, readers.size() - 1));
    return all + " and " + readers.getLast() + " " + verb.many();
  }

  private static Optional<String> value(ReaderView view, Section section, String key) {
    return Optional.ofNullable(settings(view, section).get(key));
  }

  private static Map<String, String> settings(ReaderView view, Section section) {
    return view instanceof Read read
        ? read.sections(section.kind()).getOrDefault(section.name(), Map.of())
        : Map.of();
  }
}
