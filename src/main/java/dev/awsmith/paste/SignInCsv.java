package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the file with a password for the AWS website, often taken for one with access keys. */
final class SignInCsv {
  private SignInCsv() {}

  static Optional<Found.ConsoleSignIn> find(String text) {
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      List<String> header = names(lines.get(index));
      if (header.contains("password") && header.stream().anyMatch(SignInCsv::isLink)) {
        String row = index + 1 < lines.size() ? lines.get(index + 1) : "";
        return Optional.of(read(header, Csv.cells(row, Csv.separator(lines.get(index)))));
      }
    }
    return Optional.empty();
  }

  private static List<String> names(String line) {
    return Csv.cells(line.toLowerCase(Locale.ROOT), Csv.separator(line));
  }

  private static boolean isLink(String column) {
    return column.endsWith("sign-in url") || column.endsWith("login link");
  }

  private static Found.ConsoleSignIn read(List<String> header, List<String> cells) {
    List<String> users = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (int index = 0; index < Math.min(header.size(), cells.size()); index++) {
      if (header.get(index).equals("user name")) {
        users.add(cells.get(index));
      } else if (isLink(header.get(index))) {
        links.add(cells.get(index));
      }
    }
    return new Found.ConsoleSignIn(users.stream().findFirst(), links.stream().findFirst());
  }
}
