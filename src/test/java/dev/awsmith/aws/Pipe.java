package dev.awsmith.aws;

import java.io.IOException;
import java.net.Socket;

/** Carries bytes between two sockets until one of them closes. */
final class Pipe {
  private Pipe() {}

  static void join(Socket one, Socket other) {
    Thread.ofVirtual().start(() -> carry(one, other));
    carry(other, one);
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side has hung up; closing both is all there is to do.
    }
  }
}
