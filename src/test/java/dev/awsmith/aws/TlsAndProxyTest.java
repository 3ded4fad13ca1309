package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsAndProxyTest extends AwsTest {
  @TempDir static Path folder;

  private static Path keys;
  private TlsFront front;

  @BeforeAll
  static void makeKeys() throws Exception {
    keys = TlsFront.makeKeys(folder);
  }

  @BeforeEach
  void dress() throws Exception {
    front = TlsFront.start(keys, aws.endpoint());
  }

  @AfterEach
  void undress() throws Exception {
    front.close();
  }

  @Test
  void aCertificateNobodyKnowsIsNotTrusted() {
    reachFront(Map.of());
    assertEquals(Reason.UNTRUSTED, refused(check()).reason());
    assertTrue(aws.requests().isEmpty());
  }

  @Test
  void aCertificateOfTheBundleIsTrusted() {
    reachFront(Map.of("AWS_CA_BUNDLE", front.certificate().toString()));
    assertEquals(anna.arn(), found(check()).identity().arn());
  }

  @Test
  void theCertificateMustNameTheHost() {
    reach(
        Network.of(Map.of("AWS_CA_BUNDLE", front.certificate().toString()))
            .at(URI.create("https://127.0.0.1:" + front.port()))
            .within(PATIENCE));
    assertEquals(Reason.UNTRUSTED, refused(check()).reason());
  }

  @Test
  void aBundleThatIsNotThereIsNamed() throws Exception {
    Path missing = folder.resolve("missing.pem");
    reachFront(Map.of("AWS_CA_BUNDLE", missing.toString()));
    assertEquals(
        "AWS_CA_BUNDLE names a file that cannot be read: " + missing, refused(check()).message());
    Path garbage = Files.writeString(folder.resolve("garbage.pem"), "no certificate");
    reachFront(Map.of("AWS_CA_BUNDLE", garbage.toString()));
    assertEquals(
        "AWS_CA_BUNDLE names a file that holds no certificates: " + garbage,
        refused(check()).message());
  }

  @Test
  void aPlainServerBehindHttpsIsNotAws() {
    reach(network.at(URI.create("https://localhost:" + aws.endpoint().getPort())).within(PATIENCE));
    assertEquals(Reason.NOT_AWS, refused(check()).reason());
  }

  @Test
  void theProxyIsToldTheUserAndTakesUsThere() throws Exception {
    try (CompanyProxy proxy = new CompanyProxy(front.port())) {
      reach(behind("http://user:pass@" + proxy.address()));
      assertEquals(anna.arn(), found(check()).identity().arn());
      assertEquals("CONNECT " + TlsFront.NAME + ":443 HTTP/1.1", proxy.asked().getLast());
    }
  }

  @Test
  void aProxyThatTurnsUsAwayIsNotAws() throws Exception {
    try (CompanyProxy proxy = new CompanyProxy(front.port())) {
      reach(behind(proxy.address()));
      Refusal refusal = refused(check());
      assertEquals(Reason.NOT_AWS, refusal.reason());
      assertTrue(refusal.message().contains("407"), refusal.message());
    }
  }

  private void reachFront(Map<String, String> variables) {
    reach(
        Network.of(variables).at(URI.create("https://localhost:" + front.port())).within(PATIENCE));
  }

  private Network behind(String proxy) {
    return Network.of(Map.of("HTTPS_PROXY", proxy, "AWS_CA_BUNDLE", front.certificate().toString()))
        .at(URI.create("https://" + TlsFront.NAME))
        .within(PATIENCE);
  }
}
