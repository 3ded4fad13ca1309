package dev.awsmith.aws;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** What one question met on its way: the host that was asked, and that host's clock. */
final class Trace {
  static final ExecutionAttribute<Trace> OF_CALL = new ExecutionAttribute<>("awsmith.trace");

  private volatile String host;
  private volatile Optional<Duration> clockOffset = Optional.empty();

  Trace(String expectedHost) {
    this.host = expectedHost;
  }

  String host() {
    return host;
  }

  /** How far this computer's clock is ahead. The SDK corrects its signatures and tells nobody. */
  Optional<Duration> clockOffset() {
    return clockOffset;
  }

  private void met(String date) {
    try {
      Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      clockOffset = Optional.of(Duration.between(theirs, Instant.now()));
    } catch (DateTimeException e) {
      // A host that cannot say the time tells nothing about ours.
    }
  }

  /** Fills in the trace of each call. */
  static final class Tracer implements ExecutionInterceptor {
    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      attributes.getAttribute(OF_CALL).host = context.httpRequest().getUri().getAuthority();
    }

    @Override
    public void afterTransmission(
        Context.AfterTransmission context, ExecutionAttributes attributes) {
      context
          .httpResponse()
          .firstMatchingHeader("Date")
          .ifPresent(attributes.getAttribute(OF_CALL)::met);
    }
  }
}
