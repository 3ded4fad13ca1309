package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  private static final String STS = "sts.eu-west-1.amazonaws.com";

  @Test
  void anEndpointOfOneServiceGoesBeforeTheOneOfAll() {
    Network network =
        Network.of(
            Map.of(
                "AWS_ENDPOINT_URL", "https://all.test", "AWS_ENDPOINT_URL_IAM", "https://i.test"));
    assertEquals("https://all.test", network.stsEndpoint());
    assertEquals("https://i.test", network.iamEndpoint());
  }

  @Test
  void endpointsAreLeftAloneOnRequest() {
    Network network =
        Network.of(
            Map.of(
                "AWS_ENDPOINT_URL",
                "https://all.test",
                "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
                "true"));
    assertEquals("", network.stsEndpoint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:80", "http://127.0.0.1", "http://[::1]:9", "https://a.b"})
  void endpointsThatMayBeUsed(String endpoint) {
    assertEquals(Optional.of(URI.create(endpoint)), Network.checked(endpoint));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.b", "http://127.0.0.1.a.b", "ftp://localhost", "a b", "a.b"})
  void endpointsThatMayNot(String endpoint) {
    assertThrows(Unusable.class, () -> Network.checked(endpoint));
  }

  @ParameterizedTest
  @CsvSource({
    "proxy.test:3128, http://proxy.test:3128",
    "http://user:pass@proxy.test:3128, http://user:pass@proxy.test:3128",
  })
  void theProxyMayLackItsScheme(String written, String meant) {
    Network network = Network.of(Map.of("HTTPS_PROXY", written));
    assertEquals(Optional.of(URI.create(meant)), network.proxyTo(STS));
  }

  @Test
  void theLowerCaseNameGoesFirst() {
    Network network = Network.of(Map.of("HTTPS_PROXY", "upper:1", "https_proxy", "lower:2"));
    assertEquals(Optional.of(URI.create("http://lower:2")), network.proxyTo(STS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "amazonaws.com", ".amazonaws.com", "x, *.AMAZONAWS.com:443", STS})
  void theProxyIsPassedByOnRequest(String noProxy) {
    Network network = Network.of(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", noProxy));
    assertEquals(Optional.empty(), network.proxyTo(STS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "aws.com", "test", "sts", ","})
  void otherHostsStillGoByTheProxy(String noProxy) {
    Network network = Network.of(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", noProxy));
    assertEquals(Optional.of(URI.create("http://proxy:1")), network.proxyTo(STS));
  }

  @Test
  void thisComputerIsNeverBehindTheProxy() {
    Network network = Network.of(Map.of("HTTPS_PROXY", "proxy:1"));
    assertEquals(Optional.empty(), network.proxyTo("127.0.0.1"));
  }

  @Test
  void aBadProxyIsNamedWithoutItsPassword() {
    Network network = Network.of(Map.of("HTTPS_PROXY", "http://user:hunter2@bad host"));
    Unusable complaint = assertThrows(Unusable.class, () -> network.proxyTo(STS));
    assertEquals("The proxy is not an address: http://bad host", complaint.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"user:hunter2@proxy:1", "http://user:hunter2@proxy:1"})
  void thePasswordOfTheProxyIsNeverPrinted(String proxy) {
    String printed = Network.of(Map.of("HTTPS_PROXY", proxy)).toString();
    assertFalse(printed.contains("hunter2"), printed);
  }
}
