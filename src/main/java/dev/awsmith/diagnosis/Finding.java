package dev.awsmith.diagnosis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fault that was found, in words for the person who sees it. Nothing in it shows a secret.
 *
 * @param title what is true now, in one sentence without any code
 * @param what the fact: what each tool makes of it
 * @param why the causes, most likely first
 * @param fixes the recommended one first
 * @param otherwise what happens if nothing is done; may be empty
 * @param content what the evidence says, as a digest
 */
public record Finding(
    Fault fault,
    Where where,
    String title,
    String what,
    List<String> why,
    List<Evidence> evidence,
    List<Fix> fixes,
    String otherwise,
    String content) {
  private static final Pattern LINE_NUMBER = Pattern.compile("[0-9]+");
  private static final int ENOUGH_TO_TELL_APART = 12;

  public Finding {
    why = List.copyOf(why);
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
  }

  /** A fault, {@code words} being what its headline leaves open. */
  public static Finding of(Fault fault, Where where, Object... words) {
    String title = fault.headline(words);
    return new Finding(fault, where, title, "", List.of(), List.of(), List.of(), "", "");
  }

  public Finding titled(String other) {
    return new Finding(fault, where, other, what, why, evidence, fixes, otherwise, content);
  }

  public Finding what(String fact) {
    return new Finding(fault, where, title, fact, why, evidence, fixes, otherwise, content);
  }

  public Finding because(String... causes) {
    return new Finding(
        fault, where, title, what, List.of(causes), evidence, fixes, otherwise, content);
  }

  /** Another piece of evidence: {@code raw} is what it says unmasked, of which a digest is kept. */
  public Finding seen(String shown, String raw) {
    return seen(new Evidence(Optional.empty(), shown), raw);
  }

  /** A line as evidence. */
  public Finding seen(Where.Spot spot, String shown, String raw) {
    return seen(new Evidence(Optional.of(spot), shown), raw);
  }

  private Finding seen(Evidence piece, String raw) {
    List<Evidence> more = new ArrayList<>(evidence);
    more.add(piece);
    return new Finding(
        fault, where, title, what, why, more, fixes, otherwise, digest(content + raw));
  }

  public Finding fixes(Fix... ways) {
    return fixes(List.of(ways));
  }

  public Finding fixes(List<Fix> ways) {
    return new Finding(fault, where, title, what, why, evidence, ways, otherwise, content);
  }

  public Finding otherwise(String consequence) {
    return new Finding(fault, where, title, what, why, evidence, fixes, consequence, content);
  }

  public String code() {
    return fault.code();
  }

  public Severity severity() {
    return fault.severity();
  }

  /**
   * By which it can be ignored: another as soon as the lines say something else, not if they move.
   */
  public String id() {
    String wherever = LINE_NUMBER.matcher(title).replaceAll("");
    return code() + ":" + where.name() + ":" + digest(wherever + content);
  }

  /** The fix that needs nobody to decide, where there is one. */
  public Optional<Fix> automatic() {
    return fixes.stream().limit(1).filter(fix -> fix.kind() == Fix.Kind.AUTOMATIC).findFirst();
  }

  /** Whether awsmith itself can mend it, with or without a word of the person. */
  public boolean canBeMendedHere() {
    return fixes.stream()
        .map(Fix::kind)
        .anyMatch(
            kind ->
                switch (kind) {
                  case AUTOMATIC, CHOICE, INPUT -> true;
                  case COMMAND, HUMAN -> false;
                });
  }

  /** What mending takes, as a list shows it: {@code automatic}, {@code choose 1 of 3}. */
  public String effort() {
    if (fixes.isEmpty()) {
      return "nothing to do";
    }
    Fix.Kind kind = fixes.getFirst().kind();
    return kind == Fix.Kind.CHOICE && fixes.size() > 1
        ? "choose 1 of " + fixes.size()
        : kind.words();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ENOUGH_TO_TELL_APART);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
