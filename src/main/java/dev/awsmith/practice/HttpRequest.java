package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came over the wire. Header names are in lower case, path and query still encoded.
 */
record HttpRequest(
    String method, String path, String query, Map<String, String> headers, byte[] body) {
  private static final int LONGEST_HEAD = 1 << 16;
  private static final int LONGEST_BODY = 1 << 20;

  static HttpRequest read(InputStream in) throws IOException {
    String[] lines = head(in).split("\r\n");
    String[] first = lines[0].split(" ");
    if (first.length != 3) {
      throw new IOException("Not an HTTP request");
    }
    Map<String, String> headers = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
        headers.merge(name, lines[i].substring(colon + 1).strip(), (a, b) -> a + "," + b);
      }
    }
    String[] target = first[1].split("\\?", 2);
    byte[] body = in.readNBytes(length(headers));
    return new HttpRequest(
        first[0], target[0], target.length > 1 ? target[1] : "", Map.copyOf(headers), body);
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < 4) {
      int next = in.read();
      if (next < 0 || head.size() > LONGEST_HEAD) {
        throw new EOFException("The request ended in its head");
      }
      if (next == 0) {
        throw new IOException("Not an HTTP request");
      }
      head.write(next);
      matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
    }
    return head.toString(ISO_8859_1);
  }

  private static int length(Map<String, String> headers) throws IOException {
    try {
      int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
      if (length >= 0 && length <= LONGEST_BODY) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same answer as a length out of bounds.
    }
    throw new IOException("Not a length for a body");
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The parameters of the query protocol, from the form in the body and from the query. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : (query + "&" + new String(body, UTF_8)).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
