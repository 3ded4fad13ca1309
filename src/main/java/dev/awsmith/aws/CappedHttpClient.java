package dev.awsmith.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** An HTTP client that reads no more of a reply than AWS would ever send. */
record CappedHttpClient(SdkHttpClient client) implements SdkHttpClient {
  private static final int LARGEST_REPLY = 1 << 20;

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest prepared = client.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return capped(prepared.call());
      }

      @Override
      public void abort() {
        prepared.abort();
      }
    };
  }

  private static HttpExecuteResponse capped(HttpExecuteResponse response) {
    return HttpExecuteResponse.builder()
        .response(response.httpResponse())
        .responseBody(
            response
                .responseBody()
                .map(body -> AbortableInputStream.create(new Capped(body), body))
                .orElse(null))
        .build();
  }

  @Override
  public String clientName() {
    return client.clientName();
  }

  @Override
  public void close() {
    client.close();
  }

  /** The body of a reply, which breaks off where it is too long. */
  private static final class Capped extends FilterInputStream {
    private int left = LARGEST_REPLY;

    Capped(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = in.read();
      count(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      count(count);
      return count;
    }

    private void count(int octets) {
      left -= Math.max(0, octets);
      if (left < 0) {
        throw new NotAws("The reply is longer than any that AWS sends.");
      }
    }
  }
}
