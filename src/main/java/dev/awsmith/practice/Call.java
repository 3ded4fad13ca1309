package dev.awsmith.practice;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request that got past the gatekeeper: who wants what done, and where. */
record Call(
    Cloud cloud,
    Caller caller,
    Service service,
    String operation,
    String region,
    Map<String, String> parameters) {
  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  String required(String name) {
    return text(name).orElseThrow(() -> invalid("null", name, "Member must not be null"));
  }

  /** A parameter that must match a pattern. */
  String required(String name, String pattern) {
    String value = required(name);
    if (!value.matches(pattern)) {
      throw invalid(value, name, "Member must satisfy regular expression pattern: " + pattern);
    }
    return value;
  }

  int number(String name, int otherwise) {
    String value = text(name).orElse(String.valueOf(otherwise));
    if (!value.matches("[0-9]{1,9}")) {
      throw Refused.invalid("Value '" + value + "' at '" + name + "' is not a number");
    }
    return Integer.parseInt(value);
  }

  Account account() {
    return caller.account();
  }

  Instant now() {
    return cloud.now();
  }

  /** Turns the caller away unless its policies allow this operation. */
  void authorise(String resource) {
    String action = service.id() + ":" + operation;
    caller
        .permissions()
        .complaint(action, caller.mfa())
        .ifPresent(
            complaint -> {
              throw denied(resource, " " + complaint);
            });
  }

  Refused denied(String resource, String complaint) {
    return Refused.denied(
        "User: %s is not authorized to perform: %s:%s on resource: %s%s"
            .formatted(caller.arn(), service.id(), operation, resource, complaint));
  }

  private static Refused invalid(String value, String name, String constraint) {
    String member = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return Refused.invalid(
        "1 validation error detected: Value '%s' at '%s' failed to satisfy constraint: %s"
            .formatted(value, member, constraint));
  }
}
