package dev.awsmith.aws;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import dev.awsmith.wizard.Printable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of a server, or of the network, made fit to show. */
final class ServerText {
  private static final int LONGEST = 1_000;
  private static final Pattern LIKE_A_SECRET = Pattern.compile("[A-Za-z0-9/+=]{38,}");

  private ServerText() {}

  /** Without the secrets that signed the question, and without anything that acts on a terminal. */
  static String shown(String text, Credentials credentials) {
    if (text == null) {
      return "";
    }
    String masked = text;
    for (Secret secret :
        Stream.concat(Stream.of(credentials.secret()), credentials.sessionToken().stream())
            .filter(secret -> secret.length() > 0)
            .toList()) {
      masked = masked.replace(secret.reveal(), secret.masked());
    }
    String printable = Printable.of(masked.strip());
    return printable.length() > LONGEST ? printable.substring(0, LONGEST) + "..." : printable;
  }

  /** The same for texts that quote a header, where a secret may stand in the place of a key id. */
  static String quoting(String text, Credentials credentials) {
    return LIKE_A_SECRET.matcher(shown(text, credentials)).replaceAll("****");
  }
}
