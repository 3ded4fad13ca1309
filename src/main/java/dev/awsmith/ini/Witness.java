package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One whose reading decides whether a change may be written.
 *
 * @param name what to call him within a sentence
 */
record Witness(String name, Function<IniDocument, ReaderView> reading) {
  static final List<Witness> ALL =
      List.of(
          new Witness(Reader.CLI.words(), file -> CliView.read(file.which(), file.text())),
          new Witness(Reader.JAVA.words(), file -> SdkView.read(file.which(), file.text())),
          new Witness("awsmith", IniDocument::view));

  ReaderView read(IniDocument file) {
    return reading.apply(file);
  }

  /** What he would see amiss in a changed file. */
  Optional<String> complaint(IniDocument after, Read expected, boolean exact) {
    String file = after.which().fileName();
    return switch (read(after)) {
      case Refused refused ->
          Optional.of(
              "After this change, the %s file could not be read by %s any more%s."
                  .formatted(file, name, where(refused)));
      case Read seen ->
          Difference.between(expected, Expected.plain(seen), exact)
              .map(
                  difference ->
                      "After this change, %s would %s. Repair the %s file first."
                          .formatted(name, difference, file));
    };
  }

  String cannotRead(IniDocument file, Refused refused) {
    return "The %s file cannot be read by %s as it is%s. Repair it first."
        .formatted(file.which().fileName(), name, where(refused));
  }

  private static String where(Refused refused) {
    return refused.line().isPresent() ? " (line " + refused.line().getAsInt() + ")" : "";
  }
}
