package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Evidence;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Severity;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings in words: for a page, for a report, for scripts. */
final class Findings {
  private Findings() {}

  /** In the one form that every problem has. */
  static Problem problem(Finding finding) {
    return new Problem(
        ExitCode.SOMETHING_WRONG,
        finding.code(),
        finding.title(),
        finding.what(),
        finding.why(),
        finding.evidence().stream().map(Evidence::toString).toList(),
        labels(finding),
        finding.otherwise());
  }

  /** The page of one finding, by the name of what it was found in. */
  static Page page(Finding finding) {
    return Page.of("Fix problems > " + finding.where().name(), "");
  }

  /** What is said of it above a question. */
  static List<Line> lead(Finding finding) {
    return List.of(
        Line.of(Role.STRONG, finding.title()), Line.of(finding.what()), Line.BLANK.silent());
  }

  private static List<String> labels(Finding finding) {
    List<String> labels = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      labels.add(label(fix, labels.isEmpty() && finding.fixes().size() > 1));
    }
    return labels;
  }

  static String label(Fix fix, boolean recommended) {
    String command = fix.remedy().line().map(line -> ":  " + line).orElse("");
    String note =
        recommended
            ? fix.tested() ? "  (recommended; tested just now)" : "  (recommended)"
            : fix.tested() ? "  (tested just now)" : "";
    return fix.label() + command + note;
  }

  static Role role(Severity severity) {
    return switch (severity) {
      case ERROR -> Role.PROBLEM;
      case WARNING -> Role.ATTENTION;
      case INFO -> Role.PLAIN;
    };
  }

  /** A paragraph of a report. */
  static List<Line> lines(Finding finding) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(role(finding.severity()), finding.where().name() + ": " + finding.title())
            .and(Role.HINT, "  (" + finding.code() + ")"));
    if (!finding.what().isEmpty()) {
      lines.add(Line.of("  " + finding.what()));
    }
    finding.why().forEach(cause -> lines.add(Line.of("  Why: " + cause)));
    finding.evidence().forEach(evidence -> lines.add(Line.of("  " + evidence)));
    labels(finding).forEach(label -> lines.add(Line.of("  Fix: " + label)));
    if (!finding.otherwise().isEmpty()) {
      lines.add(Line.of("  If you do not: " + finding.otherwise()));
    }
    lines.add(Line.BLANK);
    return lines;
  }

  static Map<String, Object> data(Finding finding, Optional<String> ignored) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", finding.id());
    data.put("code", finding.code());
    data.put("severity", word(finding.severity()));
    data.put("where", finding.where().name());
    data.put("file", finding.where().spot().map(Where.Spot::shown).orElse(null));
    data.put("line", finding.where().spot().map(Where.Spot::line).orElse(null));
    data.put("title", finding.title());
    data.put("what", finding.what().isEmpty() ? null : finding.what());
    data.put("why", finding.why());
    data.put("evidence", finding.evidence().stream().map(Findings::data).toList());
    data.put("effort", finding.effort());
    data.put("fixes", finding.fixes().stream().map(Findings::data).toList());
    data.put("if_you_do_not", finding.otherwise().isEmpty() ? null : finding.otherwise());
    data.put("ignored", ignored.isPresent());
    data.put("ignored_reason", ignored.filter(why -> !why.isEmpty()).orElse(null));
    return data;
  }

  private static Map<String, Object> data(Evidence evidence) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", evidence.spot().map(Where.Spot::shown).orElse(null));
    data.put("line", evidence.spot().map(Where.Spot::line).orElse(null));
    data.put("shown", evidence.shown());
    return data;
  }

  private static Map<String, Object> data(Fix fix) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("label", fix.label());
    data.put("auto", fix.kind() == Fix.Kind.AUTOMATIC);
    data.put("kind", fix.kind().name().toLowerCase(Locale.ROOT));
    data.put("tested", fix.tested());
    data.put("command", fix.remedy().line().orElse(null));
    data.put("text", fix.remedy() instanceof Remedy.Send send ? send.text() : null);
    return data;
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
