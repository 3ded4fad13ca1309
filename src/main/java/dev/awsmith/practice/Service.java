package dev.awsmith.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The services that answer here, with the versions of their query protocol. */
public enum Service {
  STS("2011-06-15"),
  IAM("2010-05-08");

  private final String version;

  Service(String version) {
    this.version = version;
  }

  static Optional<Service> ofVersion(String version) {
    return Stream.of(values()).filter(service -> service.version.equals(version)).findFirst();
  }

  /** As it stands in the scope of a signature, in action names and in last-used data. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String namespace() {
    return "https://" + id() + ".amazonaws.com/doc/" + version + "/";
  }
}
