package dev.awsmith.aws;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that wants a password, and takes everybody to the same place. */
final class CompanyProxy implements AutoCloseable {
  private static final String WELCOME = "Basic dXNlcjpwYXNz"; // user:pass

  private final ServerSocket socket;
  private final int target;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  CompanyProxy(int target) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    Thread.ofVirtual().start(this::listen);
  }

  /** The first line of every request. */
  List<String> asked() {
    return asked;
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        // Closed; the condition above ends the loop.
      }
    }
  }

  private void serve(Socket client) {
    try {
      String head = head(client.getInputStream());
      asked.add(head.lines().findFirst().orElse(""));
      if (head.contains(": " + WELCOME + "\r\n")) {
        say(client, "200 Connected\r\n\r\n");
        Pipe.join(client, new Socket(InetAddress.getLoopbackAddress(), target));
      } else {
        say(client, "407 Who are you\r\nProxy-Authenticate: Basic realm=\"office\"\r\n\r\n");
        client.close();
      }
    } catch (IOException e) {
      // The client has left.
    }
  }

  private static void say(Socket client, String text) throws IOException {
    client.getOutputStream().write(("HTTP/1.1 " + text).getBytes(ISO_8859_1));
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The request ended in its head");
      }
      head.write(next);
    }
    return head.toString(ISO_8859_1);
  }
}
