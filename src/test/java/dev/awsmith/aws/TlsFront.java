package dev.awsmith.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** Speaks TLS before a server that does not, with a certificate that nobody knows. */
final class TlsFront implements AutoCloseable {
  static final String NAME = "sts.practice.test";
  private static final String PASSWORD = "practice";

  private final SSLServerSocket socket;
  private final URI behind;
  private final Path certificate;

  private TlsFront(SSLServerSocket socket, URI behind, Path certificate) {
    this.socket = socket;
    this.behind = behind;
    this.certificate = certificate;
  }

  /** Makes a key and its certificate, both in the folder, which takes a while. */
  static Path makeKeys(Path folder) throws Exception {
    Path keys = folder.resolve("front.p12");
    keytool(
        List.of("-genkeypair", "-keystore", keys.toString(), "-alias", "front", "-keyalg", "EC"),
        List.of("-dname", "CN=practice", "-ext", "SAN=dns:localhost,dns:" + NAME));
    keytool(
        List.of("-exportcert", "-keystore", keys.toString(), "-alias", "front", "-rfc"),
        List.of("-file", keys.resolveSibling("front.pem").toString()));
    return keys;
  }

  static TlsFront start(Path keys, URI behind) throws Exception {
    SSLServerSocket socket =
        (SSLServerSocket)
            context(keys)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    TlsFront front = new TlsFront(socket, behind, keys.resolveSibling("front.pem"));
    Thread.ofVirtual().start(front::listen);
    return front;
  }

  /** The certificate in a file, as a company would hand it out. */
  Path certificate() {
    return certificate;
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Socket server = new Socket(behind.getHost(), behind.getPort());
        Thread.ofVirtual().start(() -> Pipe.join(client, server));
      } catch (IOException e) {
        // Closed; the condition above ends the loop.
      }
    }
  }

  private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(List<String> what, List<String> with) throws Exception {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    ProcessBuilder command = new ProcessBuilder(tool);
    command.command().addAll(what);
    command.command().addAll(with);
    command.command().addAll(List.of("-storepass", PASSWORD));
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(said);
    }
  }
}
