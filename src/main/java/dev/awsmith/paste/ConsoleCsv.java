package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file that the AWS console offers when a key is made: once with a user name, now without. */
record ConsoleCsv(String words, String code, boolean withUser) implements Format {
  @Override
  public List<Values> read(String text) {
    List<String> lines = text.lines().toList();
    List<Values> found = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      if (isHeader(lines.get(index))) {
        found.addAll(rows(lines.subList(index, lines.size())));
      }
    }
    return found;
  }

  private boolean isHeader(String line) {
    List<Optional<Part>> columns =
        Csv.cells(line, Csv.separator(line)).stream().map(Part::named).toList();
    return columns.contains(Optional.of(Part.ID))
        && columns.contains(Optional.of(Part.SECRET))
        && columns.contains(Optional.of(Part.USER)) == withUser;
  }

  /** Some terminals paste one line end as two, so that blank lines stand between the rows. */
  private List<Values> rows(List<String> lines) {
    char separator = Csv.separator(lines.getFirst());
    List<String> header = Csv.cells(lines.getFirst(), separator);
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .takeWhile(line -> line.indexOf(separator) >= 0 && !isHeader(line))
        .map(line -> row(header, Csv.cells(line, separator)))
        .toList();
  }

  private static Values row(List<String> header, List<String> cells) {
    List<Setting> settings = new ArrayList<>();
    for (int index = 0; index < Math.min(header.size(), cells.size()); index++) {
      Setting.of(header.get(index), cells.get(index)).ifPresent(settings::add);
    }
    return Values.of(settings);
  }
}
