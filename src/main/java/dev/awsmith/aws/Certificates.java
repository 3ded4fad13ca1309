package dev.awsmith.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates are trusted: Java's own list, and those of a bundle. */
final class Certificates {
  private Certificates() {}

  static SSLSocketFactory trusting(String bundle) {
    try (InputStream pem = Files.newInputStream(Path.of(bundle))) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      for (X509Certificate certificate : ofJava()) {
        add(trusted, certificate);
      }
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        add(trusted, certificate);
      }
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers(trusted), null);
      return context.getSocketFactory();
    } catch (IOException | InvalidPathException e) {
      throw new Unusable("AWS_CA_BUNDLE names a file that cannot be read: " + bundle, e);
    } catch (GeneralSecurityException e) {
      throw new Unusable("AWS_CA_BUNDLE names a file that holds no certificates: " + bundle, e);
    }
  }

  private static X509Certificate[] ofJava() throws GeneralSecurityException {
    return Stream.of(managers(null))
        .filter(X509TrustManager.class::isInstance)
        .map(manager -> ((X509TrustManager) manager).getAcceptedIssuers())
        .findFirst()
        .orElseThrow();
  }

  private static TrustManager[] managers(KeyStore trusted) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory.getTrustManagers();
  }

  private static void add(KeyStore trusted, Certificate certificate)
      throws GeneralSecurityException {
    trusted.setCertificateEntry(String.valueOf(trusted.size()), certificate);
  }
}
