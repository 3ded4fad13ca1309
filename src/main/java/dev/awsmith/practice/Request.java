package dev.awsmith.practice;

import java.time.Instant;
import java.util.Map;

/**
 * A request as it arrived, before anybody checked it.
 *
 * @param keyId the access key id in its signature; empty without one
 * @param region the Region it was signed for; empty without a signature
 */
public record Request(
    String operation, String keyId, String region, Map<String, String> parameters, Instant time) {
  static Request of(HttpRequest http, Instant time) {
    Map<String, String> parameters = Map.copyOf(http.parameters());
    String operation = parameters.getOrDefault("Action", "");
    try {
      Authorization claim = Authorization.of(http);
      return new Request(operation, claim.keyId(), claim.region(), parameters, time);
    } catch (Refused e) {
      return new Request(operation, "", "", parameters, time);
    }
  }
}
