package dev.awsmith.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code Authorization} header of Signature Version 4, taken apart. */
record Authorization(
    String keyId,
    String date,
    String region,
    String service,
    List<String> signedHeaders,
    String signature) {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  static Authorization of(HttpRequest request) {
    String header = request.header("authorization").orElseThrow(Refused::missingToken);
    if (!header.startsWith(ALGORITHM)) {
      throw Refused.incompleteSignature("Unsupported AWS 'algorithm': '" + header + "'.");
    }
    Map<String, String> parts = parts(header);
    String credential = part(parts, "Credential", header);
    String[] scope = credential.split("/", -1);
    if (scope.length != 5) {
      throw Refused.incompleteSignature(
          "Credential must have exactly 5 slash-delimited elements, "
              + ("e.g. keyid/date/region/service/term, got '" + credential + "'"));
    }
    List<String> signed = List.of(part(parts, "SignedHeaders", header).split(";"));
    String signature = part(parts, "Signature", header);
    return new Authorization(scope[0], scope[1], scope[2], scope[3], signed, signature);
  }

  String scope() {
    return String.join("/", date, region, service, "aws4_request");
  }

  private static Map<String, String> parts(String header) {
    Map<String, String> parts = new HashMap<>();
    for (String part : header.substring(ALGORITHM.length()).strip().split("[,\\s]+")) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw Refused.incompleteSignature(
            "'%s' not a valid key=value pair (missing equal-sign) in Authorization header: '%s'."
                .formatted(part, header));
      }
      parts.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return parts;
  }

  private static String part(Map<String, String> parts, String name, String header) {
    String value = parts.get(name);
    if (value == null) {
      throw Refused.incompleteSignature(
          "Authorization header requires '" + name + "' parameter. Authorization=" + header);
    }
    return value;
  }
}
