package dev.awsmith.diagnosis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A fault that was found, in words for the person who sees it. Nothing in it shows a secret.
 *
 * @param title what is true now, in one sentence without any code
 * @param what the fact: what each tool makes of it
 * @param why the causes, most likely first
 * @param evidence {@code ~/.aws/config line 14: ...}, secrets masked
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
    List<String> evidence,
    List<Fix> fixes,
    String otherwise,
    String content) {
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
    List<String> more = new ArrayList<>(evidence);
    more.add(shown);
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

  /** By which it can be ignored: another one as soon as the lines say something else. */
  public String id() {
    return code() + ":" + where.name() + ":" + digest(title + content);
  }

  /** The fix that needs nobody to decide, where there is one. */
  public Optional<Fix> automatic() {
    return fixes.stream().limit(1).filter(fix -> fix.kind() == Fix.Kind.AUTOMATIC).findFirst();
  }

  /** What mending takes, as a list shows it: {@code automatic}, {@code choose 1 of 3}. */
  public String effort() {
    if (fixes.isEmpty()) {
      return "";
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
