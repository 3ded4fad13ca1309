package dev.awsmith.practice;

import java.net.URI;
import java.time.Duration;

/** Something that goes wrong between a request and its reply. */
public sealed interface Fault {
  /** Whether the operation has been done by the time that things go wrong. */
  enum Moment {
    BEFORE,
    AFTER
  }

  /** Nothing goes wrong. */
  record None() implements Fault {}

  /** AWS refuses, in its own form. */
  record Refuse(Moment moment, int status, String code, String message) implements Fault {}

  /** The connection breaks without a reply. */
  record Drop(Moment moment) implements Fault {}

  /** The operation is done at once, the reply comes late. */
  record Delay(Duration lateBy) implements Fault {}

  /** The body of the reply comes byte by byte. */
  record Drip(Duration pause) implements Fault {}

  /** The connection breaks in the middle of the reply's body. */
  record CutOff() implements Fault {}

  /** Somebody else answers, such as a captive portal; AWS never sees the request. */
  record Interject(int status, String contentType, String body) implements Fault {}

  /** AWS does nothing, and answers with another body in its own manner. */
  record Misstate(String body) implements Fault {}

  /** Somebody else sends the client elsewhere. */
  record Redirect(URI target) implements Fault {}

  /** A body without an end. */
  record Endless() implements Fault {}

  /** AWS refuses before it does anything. */
  static Fault refusal(String code) {
    return new Refuse(Moment.BEFORE, 403, code, "No.");
  }

  static Fault throttle() {
    return new Refuse(Moment.BEFORE, 400, "Throttling", "Rate exceeded");
  }

  static Fault unavailable(Moment moment) {
    return new Refuse(moment, 503, "ServiceUnavailable", "Service is unavailable");
  }

  static Fault portal() {
    return new Interject(
        200, "text/html", "<!DOCTYPE html><html><body><h1>Guest network</h1></body></html>");
  }
}
