package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.environment.LineEdit;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
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
      case Remedy.MakePrivate secret ->
          mode(chart, secret.path()).stream()
              .<Amendment>map(
                  mode ->
                      new Amendment.Mode(
                          secret.path(),
                          mode,
                          secret.path().equals(chart.seen().places().folder()) ? FOLDER : FILE))
              .toList();
      case Remedy.Move move -> List.of(new Amendment.Move(move.from(), move.to()));
      case Remedy.ShellLines shell -> of(shell.lines());
      case Remedy.Edits edits -> List.of();
      case Remedy.Run run -> List.of();
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

  private static Optional<String> mode(Chart chart, String path) {
    return Arrays.stream(SharedFile.values())
        .map(chart.files()::get)
        .map(AwsFile::place)
        .filter(place -> place.path().equals(path) || place.shown().equals(path))
        .findFirst()
        .flatMap(place -> place.mode())
        .or(
            () ->
                chart.seen().places().readable().stream()
                    .filter(open -> open.path().equals(path))
                    .map(Places.Mode::mode)
                    .findFirst());
  }
}
