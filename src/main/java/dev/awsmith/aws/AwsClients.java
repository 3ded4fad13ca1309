package dev.awsmith.aws;

import dev.awsmith.profile.Credentials;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.HttpsURLConnection;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The way to ask AWS. The SDK behind it is loaded with the first question, or by {@link #warm()}.
 */
public final class AwsClients implements AutoCloseable {
  static final String USUAL_REGION = "us-east-1";
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Network network;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("aws-", 0).factory());
  private SdkClients sdk;

  /** A question put to one of the SDK's clients, with what each request is to bring. */
  @FunctionalInterface
  interface Question<T> {
    T of(SdkClients sdk, Consumer<AwsRequestOverrideConfiguration.Builder> asking);
  }

  public AwsClients(Network network) {
    this.network = network;
  }

  /** Makes the first question as fast as the second. For a thread that nobody waits for. */
  public void warm() {
    try {
      sdk().sts(USUAL_REGION);
      HttpsURLConnection.getDefaultSSLSocketFactory();
    } catch (RuntimeException e) {
      // Whoever asks first will be told.
    }
  }

  /**
   * Asks, and waits no longer than the network's limit. Interrupting the wait ends it at once.
   *
   * @param host the host to name if the question never gets as far as one
   */
  <T> Answer<T> ask(Credentials credentials, String host, Question<T> question) {
    Trace trace = new Trace(host);
    Future<T> reply =
        threads.submit(() -> question.of(sdk(), SdkClients.asking(credentials, trace)));
    try {
      T value = reply.get(network.limit().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
      return new Answer.Yes<>(value, trace.host(), trace.clockOffset());
    } catch (ExecutionException e) {
      return new Answer.No<>(ErrorCatalogue.refusal(e.getCause(), credentials, trace));
    } catch (TimeoutException e) {
      return new Answer.No<>(ErrorCatalogue.refusal(e, credentials, trace));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.No<>(ErrorCatalogue.refusal(e, credentials, trace));
    } finally {
      reply.cancel(true);
    }
  }

  synchronized SdkClients sdk() {
    if (sdk == null) {
      sdk = new SdkClients(network);
    }
    return sdk;
  }

  @Override
  public synchronized void close() {
    threads.shutdownNow();
    if (sdk != null) {
      sdk.close();
    }
  }
}
