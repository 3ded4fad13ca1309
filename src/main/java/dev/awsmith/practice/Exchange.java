package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awsmith.practice.Fault.Moment;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** One connection: a request, perhaps a fault, and the reply if there is to be one. */
record Exchange(Socket socket, Desk desk, Function<HttpRequest, Fault> faults) {
  void run() {
    try (socket) {
      HttpRequest request = HttpRequest.read(new BufferedInputStream(socket.getInputStream()));
      answer(request, faults.apply(request), socket.getOutputStream());
    } catch (IOException e) {
      // The client left, or never spoke HTTP; there is nobody to tell.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpRequest request, Fault fault, OutputStream out)
      throws IOException, InterruptedException {
    switch (fault) {
      case Fault.None none -> send(desk.answer(request), out);
      case Fault.Refuse refuse -> {
        doneBy(refuse.moment(), request);
        send(desk.refuse(refuse, request), out);
      }
      case Fault.Drop drop -> doneBy(drop.moment(), request);
      case Fault.Delay delay -> {
        HttpReply reply = desk.answer(request);
        Thread.sleep(delay.lateBy());
        send(reply, out);
      }
      case Fault.Drip drip -> drip(desk.answer(request), drip.pause(), out);
      case Fault.CutOff cutOff -> {
        HttpReply reply = desk.answer(request);
        out.write(reply.head());
        out.write(Arrays.copyOf(reply.body(), reply.body().length / 2));
      }
      case Fault.Interject other ->
          send(HttpReply.of(other.status(), other.contentType(), other.body()), out);
      case Fault.Misstate misstate -> send(desk.say(misstate.body()), out);
      case Fault.Redirect redirect ->
          send(
              new HttpReply(302, Map.of("Location", redirect.target().toString()), new byte[0]),
              out);
      case Fault.Endless endless -> endless(out);
    }
  }

  private void doneBy(Moment moment, HttpRequest request) {
    if (moment == Moment.AFTER) {
      desk.answer(request);
    }
  }

  private static void send(HttpReply reply, OutputStream out) throws IOException {
    out.write(reply.head());
    out.write(reply.body());
  }

  private static void drip(HttpReply reply, Duration pause, OutputStream out)
      throws IOException, InterruptedException {
    out.write(reply.head());
    for (byte octet : reply.body()) {
      out.write(octet);
      Thread.sleep(pause);
    }
  }

  private static void endless(OutputStream out) throws IOException {
    out.write(HttpReply.of(200, "text/xml", "").headWithoutLength());
    out.write("<Response>".getBytes(UTF_8));
    byte[] filling = "<a>never ending</a>".repeat(400).getBytes(UTF_8);
    while (!Thread.currentThread().isInterrupted()) {
      out.write(filling);
    }
  }
}
