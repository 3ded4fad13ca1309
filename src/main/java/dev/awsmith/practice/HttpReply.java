package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over the wire. One reply ends its connection. */
record HttpReply(int status, Map<String, String> headers, byte[] body) {
  static HttpReply of(int status, String contentType, String text) {
    return new HttpReply(status, Map.of("Content-Type", contentType), text.getBytes(UTF_8));
  }

  /** The same reply as AWS sends it: dated, and numbered. */
  HttpReply from(String requestId, Instant now) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("x-amzn-RequestId", requestId);
    all.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    all.putAll(headers);
    return new HttpReply(status, all, body);
  }

  byte[] head() {
    return head("Content-Length: " + body.length);
  }

  /** The head of a reply whose body ends only with the connection. */
  byte[] headWithoutLength() {
    return head("Cache-Control: no-store");
  }

  private byte[] head(String last) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + reason() + "\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append(last)
        .append("\r\nConnection: close\r\n\r\n")
        .toString()
        .getBytes(ISO_8859_1);
  }

  private String reason() {
    return status < 300 ? "OK" : status < 400 ? "Found" : status < 500 ? "Refused" : "Failed";
  }
}
