package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.SettingNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command for a shell, such as {@code export AWS_REGION=...}, among the settings. */
public final class ShellLine implements Rule {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:export|set|setx|setenv|\\$env:|\\$Env:)\\s*([A-Za-z_]+)\\s*[= ]\\s*(.*?);?\\s*",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Finding> check(Scene scene) {
    return Every.line(scene, ShellLine::isHit, ShellLine::finding);
  }

  private static boolean isHit(Sheet sheet, int line) {
    return sheet.layout().headingOf(line).isPresent() && isOne(sheet.line(line));
  }

  static boolean isOne(String line) {
    Matcher matcher = FORM.matcher(line);
    return matcher.matches() && matcher.group(1).toUpperCase(Locale.ROOT).startsWith("AWS_");
  }

  private static Finding finding(Sheet sheet, int line) {
    Matcher matcher = FORM.matcher(sheet.line(line));
    matcher.matches();
    String key = key(matcher.group(1));
    String value = matcher.group(2).replaceAll("^\"(.*)\"$|^'(.*)'$", "$1$2");
    boolean free =
        SettingNames.isKnown(key)
            && !value.isEmpty()
            && sheet.entries(sheet.layout().headingOf(line).orElseThrow()).stream()
                .noneMatch(entry -> entry.key().equalsIgnoreCase(key));
    return sheet
        .found(Fault.SHELL_LINE, line, line)
        .what(Excerpt.of(sheet, sheet.lines(line, line)).of(Section.profile("default"), key))
        .because("The line belongs into a terminal or a start file of the shell.")
        .fixes(
            free
                ? Fix.automatic("Write " + key + " = ...", sheet.replace(line, key + " = " + value))
                : Fix.choice("Make a remark of the line", sheet.remark(line, line)))
        .otherwise("No tool finds " + key + " here.");
  }

  private static String key(String variable) {
    String lower = variable.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "aws_region", "aws_default_region" -> "region";
      case "aws_default_output" -> "output";
      default -> lower;
    };
  }
}
