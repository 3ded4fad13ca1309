package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.environment.LineEdit;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.wizard.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a remedy changes around the AWS files. */
public final class Amendments {
  private static final String FOLDER = "0700";
  private static final String FILE = "0600";

  private Amendments() {}

  static List<Amendment> of(Chart chart, Remedy remedy) {
    return switch (remedy) {
      case Remedy.MakePrivate secret -> List.of(mode(chart, secret.path()));
      case Remedy.Move move -> List.of(new Amendment.Move(move.from(), move.to()));
      case Remedy.ShellLines shell -> of(shell.lines());
      case Remedy.Edits edits -> List.of();
      case Remedy.Run run -> List.of();
      case Remedy.Go go -> List.of();
      case Remedy.Send send -> List.of();
      case Remedy.Ask ask -> List.of();
      case Remedy.ByHand hand -> List.of();
    };
  }

  /** Edits of start files. */
  public static List<Amendment> of(List<LineEdit> lines) {
    return lines.stream()
        .<Amendment>map(
            line ->
                new Amendment.Line(
                    line.path(),
                    line.line(),
                    line.before(),
                    line.after(),
                    line.shownBefore(),
                    line.shownAfter()))
        .toList();
  }

  private static Amendment mode(Chart chart, String path) {
    Places places = chart.seen().places();
    Optional<Place> file =
        Arrays.stream(SharedFile.values())
            .map(chart.files()::get)
            .map(AwsFile::place)
            .filter(place -> place.path().equals(path) || place.shown().equals(path))
            .findFirst();
    String now =
        file.flatMap(Place::mode)
            .or(
                () ->
                    places.readable().stream()
                        .filter(open -> open.path().equals(path))
                        .map(Places.Mode::mode)
                        .findFirst())
            .orElse("");
    return new Amendment.Mode(
        file.map(Place::shown).orElse(path), now, path.equals(places.folder()) ? FOLDER : FILE);
  }
}
