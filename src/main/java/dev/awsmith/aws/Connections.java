package dev.awsmith.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** Opens the connections to AWS: by the proxy, the certificates and the patience of the person. */
final class Connections {
  private static final int PROXY_PORT = 80;

  static {
    // Java would not tell a proxy a password over plain http, which is the only way there is.
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
  }

  private final Network network;
  private final Authenticator proxyUser = new ProxyUser();
  private final Optional<SSLSocketFactory> sockets;

  Connections(Network network) {
    this.network = network;
    this.sockets =
        Optional.of(network.caBundle())
            .filter(bundle -> !bundle.isEmpty())
            .map(Certificates::trusting);
  }

  HttpURLConnection open(URI uri) {
    try {
      Optional<URI> proxy = network.proxyTo(uri.getHost());
      HttpURLConnection connection =
          (HttpURLConnection)
              uri.toURL().openConnection(proxy.map(Connections::via).orElse(Proxy.NO_PROXY));
      connection.setConnectTimeout((int) network.limit().toMillis());
      connection.setReadTimeout((int) network.limit().toMillis());
      connection.setUseCaches(false);
      connection.setAuthenticator(proxyUser);
      if (connection instanceof HttpsURLConnection https) {
        sockets.ifPresent(https::setSSLSocketFactory);
      }
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Proxy via(URI proxy) {
    int port = proxy.getPort() < 0 ? PROXY_PORT : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port));
  }

  /** Answers a proxy that asks who we are, with the user and password written in its address. */
  private final class ProxyUser extends Authenticator {
    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return getRequestorType() == RequestorType.PROXY
          ? network.proxyUser().map(ProxyUser::authentication).orElse(null)
          : null;
    }

    private static PasswordAuthentication authentication(String user) {
      String[] parts = user.split(":", 2);
      return new PasswordAuthentication(parts[0], (parts.length > 1 ? parts[1] : "").toCharArray());
    }
  }
}
