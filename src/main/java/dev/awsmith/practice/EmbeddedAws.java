package dev.awsmith.practice;

import dev.awsmith.profile.AccountId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** STS and IAM on a port of the loopback address, for as long as it is not closed. */
public final class EmbeddedAws implements AutoCloseable {
  private static final int BACKLOG = 50;

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Cloud cloud;
  private final Desk desk;
  private final Faults faults = new Faults();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private EmbeddedAws(ServerSocket socket, InstantSource clock) {
    this.socket = socket;
    this.cloud = new Cloud(clock);
    this.desk = new Desk(cloud);
  }

  public static EmbeddedAws start() throws IOException {
    return start(InstantSource.system());
  }

  /**
   * One that goes by its own clock: its dates, its ages of keys, and its idea of a late request.
   */
  public static EmbeddedAws start(InstantSource clock) throws IOException {
    ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
    EmbeddedAws aws = new EmbeddedAws(socket, clock);
    aws.threads.execute(aws::listen);
    return aws;
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** A new account with a number of its own, in the partition {@code aws}. */
  public Account account() {
    return account(Mint.account(), Partition.AWS);
  }

  public Account account(AccountId id, Partition partition) {
    return cloud.open(id, partition);
  }

  public Faults faults() {
    return faults;
  }

  public void propagate(Propagation how) {
    cloud.propagate(how);
  }

  /** Every request so far, the spoilt ones too, in the order they came. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> new Exchange(connection, desk, this::arrived).run());
      } catch (IOException | RejectedExecutionException e) {
        // Closed; the condition above ends the loop.
      }
    }
  }

  private Fault arrived(HttpRequest http) {
    Request request = Request.of(http, cloud.now());
    requests.add(request);
    return faults.on(request);
  }
}
