package dev.awsmith.aws;

import dev.awsmith.wizard.Printable;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.AwsResponse;

/** Checks on what a server says, before anything is made of it. */
final class Replies {
  private static final String NO_REQUEST_ID = "UNKNOWN";

  private Replies() {}

  /** The SDK takes any page for an answer, and one without a request id for a good one. */
  static <R extends AwsResponse> R fromAws(R reply) {
    if (NO_REQUEST_ID.equals(reply.responseMetadata().requestId())) {
      throw new NotAws("The reply has no request ID, as every reply of AWS has.");
    }
    return reply;
  }

  static boolean match(Pattern form, String text) {
    return text != null && form.matcher(text).matches() && Printable.of(text).equals(text);
  }

  static String matching(Pattern form, String text, String what) {
    if (!match(form, text)) {
      throw new NotAws("The reply does not hold " + what + " as AWS writes it.");
    }
    return text;
  }

  /** The account that an ARN names; empty where it names none. */
  static String account(String arn) {
    String[] parts = arn == null ? new String[0] : arn.split(":", 6);
    return parts.length < 6 ? "" : parts[4];
  }
}
