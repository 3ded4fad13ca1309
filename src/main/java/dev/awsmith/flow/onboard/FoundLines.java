package dev.awsmith.flow.onboard;

import dev.awsmith.paste.Found;
import dev.awsmith.paste.Keys;
import dev.awsmith.paste.Notation;
import dev.awsmith.paste.Pasted;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Secret;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was found in a pasted text, acknowledged without showing any of its secrets. */
final class FoundLines {
  private static final int LABEL = 16;
  private static final int COMPLETE = 40;

  private FoundLines() {}

  static List<Line> of(Pasted pasted) {
    List<Line> lines = new ArrayList<>();
    switch (pasted.found()) {
      case Found.AccessKeys found -> {
        Optional<Notation> before = Optional.empty();
        for (Keys keys : found.candidates()) {
          if (!before.equals(Optional.of(keys.notation()))) {
            row(lines, "Format", keys.notation().words());
          }
          before = Optional.of(keys.notation());
          lines.addAll(keys(keys));
        }
      }
      case Found other -> lines.add(Line.of(Role.ATTENTION, notKeys(other)));
    }
    if (!pasted.cleanings().isEmpty()) {
      lines.add(Line.BLANK);
      lines.add(Line.of("Cleaned up: " + String.join(", ", pasted.cleanings()) + "."));
    }
    return lines;
  }

  /** What to say of something that holds no keys, and where to go with it. */
  static String notKeys(Found found) {
    return switch (found) {
      case Found.AccessKeys keys -> "";
      case Found.SignInLink link ->
          "That is a company sign-in page ("
              + link.url()
              + "). awsmith sets up access keys for now; for the sign-in page run:"
              + " aws configure sso";
      case Found.RoleArn role ->
          "That is a role ("
              + role.arn()
              + "). awsmith sets up access keys for now; a role needs keys to start from.";
      case Found.ErrorText error ->
          "That is an error message, not a key. Paste the keys themselves.";
      case Found.ConsoleSignIn signIn -> signIn.message();
      case Found.CommandLine command ->
          "That is a command. Paste the keys it needs, or the file they are in.";
      case Found.Nothing nothing -> nothing.message();
    };
  }

  private static List<Line> keys(Keys keys) {
    List<Line> lines = new ArrayList<>();
    keys.id().ifPresent(id -> row(lines, "Access key ID", id.masked()));
    keys.secret().ifPresent(secret -> row(lines, "Secret key", secret(secret)));
    keys.sessionToken()
        .ifPresent(
            token ->
                row(
                    lines,
                    "Session token",
                    String.format(
                        Locale.ROOT, "%s   %,d characters", token.masked(), token.length())));
    keys.id().ifPresent(id -> row(lines, "Kind", kind(keys, id)));
    keys.id()
        .flatMap(AccessKeyId::account)
        .ifPresent(
            account ->
                row(
                    lines,
                    "Account",
                    account.grouped() + "  (read from the key ID; AWS not asked yet)"));
    keys.remarks()
        .forEach(
            remark ->
                lines.add(Line.of(remark.blocks() ? Role.PROBLEM : Role.ATTENTION, remark.text())));
    return lines;
  }

  private static String secret(Secret secret) {
    return secret.masked()
        + "   "
        + secret.length()
        + " characters"
        + (secret.length() == COMPLETE ? ", looks complete" : "");
  }

  private static String kind(Keys keys, AccessKeyId id) {
    if (!id.isTemporary()) {
      return "Permanent. It does not end by itself; replace it every 90 days.";
    }
    return keys.expiration()
        .map(end -> "Temporary, until " + end + ".")
        .orElse("Temporary. The pasted text does not say when it ends.");
  }

  private static void row(List<Line> lines, String label, String value) {
    lines.add(
        Line.of("  " + label + " ".repeat(LABEL - label.length()))
            .and(Role.PLAIN, value)
            .hanging(LABEL + 2)
            .spoken(label + ": " + value.replace("   ", ", ")));
  }
}
