package dev.awsmith.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way to AWS, as the person's variables describe it, word for word; what is not set is empty.
 *
 * @param proxy for AWS's own endpoints, which all speak https
 * @param noProxy hosts to be reached without it, separated by commas
 * @param caBundle a file of certificates to trust besides Java's own
 * @param limit how long one question may take, all attempts together
 */
public record Network(
    String stsEndpoint,
    String iamEndpoint,
    String proxy,
    String noProxy,
    String caBundle,
    Duration limit) {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public static Network of(Map<String, String> variables) {
    boolean ignored = "true".equalsIgnoreCase(variables.get("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"));
    Map<String, String> endpoints = ignored ? Map.of() : variables;
    return new Network(
        first(endpoints, "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"),
        first(endpoints, "AWS_ENDPOINT_URL_IAM", "AWS_ENDPOINT_URL"),
        first(variables, "https_proxy", "HTTPS_PROXY"),
        first(variables, "no_proxy", "NO_PROXY"),
        first(variables, "AWS_CA_BUNDLE"),
        LIMIT);
  }

  /** The same, with every service at one address. */
  public Network at(URI endpoint) {
    return new Network(endpoint.toString(), endpoint.toString(), proxy, noProxy, caBundle, limit);
  }

  public Network within(Duration limit) {
    return new Network(stsEndpoint, iamEndpoint, proxy, noProxy, caBundle, limit);
  }

  private static String first(Map<String, String> variables, String... names) {
    return Stream.of(names)
        .map(name -> variables.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The address that stands in for a Regional one, if the person named one that may be used. */
  static Optional<URI> checked(String endpoint) {
    if (endpoint.isEmpty()) {
      return Optional.empty();
    }
    URI uri = parsed(endpoint, "The endpoint");
    if (!"https".equals(uri.getScheme())
        && !("http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost()))) {
      throw new Unusable(
          "The endpoint "
              + endpoint
              + " is not used: signed requests go over https, or to this computer.");
    }
    return Optional.of(uri);
  }

  /** The proxy to a host, if there is one on the way. */
  Optional<URI> proxyTo(String host) {
    if (proxy.isEmpty() || LOOPBACK.contains(host) || isReachedDirectly(host)) {
      return Optional.empty();
    }
    return Optional.of(proxyAddress());
  }

  /** Who we are to the proxy, as {@code name:password}. */
  Optional<String> proxyUser() {
    return proxy.isEmpty() ? Optional.empty() : Optional.ofNullable(proxyAddress().getUserInfo());
  }

  private URI proxyAddress() {
    return parsed(proxy.contains("://") ? proxy : "http://" + proxy, "The proxy");
  }

  private boolean isReachedDirectly(String host) {
    return Stream.of(noProxy.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(entry -> entry.replaceFirst("^\\*?\\.", "").replaceFirst(":[0-9]+$", ""))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
  }

  private static URI parsed(String address, String what) {
    try {
      URI uri = URI.create(address);
      if (uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // The same complaint as for an address without a host.
    }
    throw new Unusable(what + " is not an address: " + withoutPassword(address));
  }

  private static String withoutPassword(String address) {
    return address.replaceFirst("^(.*//)?.*@", "$1");
  }

  /** The address of a proxy may hold a password. */
  @Override
  public String toString() {
    return "Network[" + stsEndpoint + ", " + iamEndpoint + ", " + withoutPassword(proxy) + "]";
  }
}
