package dev.awsmith.practice;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The same credentials in the many forms in which people meet them. */
final class Wording {
  private Wording() {}

  static String csv(Credentials credentials) {
    return "Access key ID,Secret access key\r\n%s,%s\r\n"
        .formatted(credentials.id().value(), credentials.secret().reveal());
  }

  static String shell(Credentials credentials) {
    return lines(credentials, (name, value) -> "export " + name + "=\"" + value + "\"");
  }

  static String powerShell(Credentials credentials) {
    return lines(credentials, (name, value) -> "$Env:" + name + "=\"" + value + "\"");
  }

  static String commandPrompt(Credentials credentials) {
    return lines(credentials, (name, value) -> "SET " + name + "=" + value);
  }

  static String profile(String name, Credentials credentials) {
    return "[%s]\n".formatted(name)
        + lines(credentials, (key, value) -> key.toLowerCase(Locale.ROOT) + " = " + value);
  }

  static String createdKey(AccessKey key) {
    return """
    {
        "AccessKey": {
            "UserName": "%s",
            "AccessKeyId": "%s",
            "Status": "%s",
            "SecretAccessKey": "%s",
            "CreateDate": "%s"
        }
    }
    """
        .formatted(
            key.owner().name(),
            key.id().value(),
            key.status(),
            key.credentials().secret().reveal(),
            key.created().truncatedTo(ChronoUnit.SECONDS));
  }

  static String json(Credentials credentials, Duration lasting) {
    return """
    {
        "Credentials": {
            "AccessKeyId": "%s",
            "SecretAccessKey": "%s",
            "SessionToken": "%s",
            "Expiration": "%s"
        }
    }
    """
        .formatted(
            credentials.id().value(),
            credentials.secret().reveal(),
            credentials.sessionToken().map(Secret::reveal).orElse(""),
            Instant.now().plus(lasting).truncatedTo(ChronoUnit.SECONDS));
  }

  private static String lines(Credentials credentials, BinaryOperator<String> line) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("AWS_ACCESS_KEY_ID", credentials.id().value());
    values.put("AWS_SECRET_ACCESS_KEY", credentials.secret().reveal());
    credentials.sessionToken().ifPresent(token -> values.put("AWS_SESSION_TOKEN", token.reveal()));
    return values.entrySet().stream()
        .map(entry -> line.apply(entry.getKey(), entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }
}
