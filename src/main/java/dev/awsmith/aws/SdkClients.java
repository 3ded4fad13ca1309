package dev.awsmith.aws;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The SDK's clients, one for each service and Region, over one HTTP client. They know no
 * credentials, no profile files and no defaults of their own: every question brings what it needs.
 */
final class SdkClients {
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,32}");

  private final Network network;
  private final SdkHttpClient http;
  private final Map<String, StsClient> sts = new ConcurrentHashMap<>();
  private final Map<String, IamClient> iam = new ConcurrentHashMap<>();
  private final Map<String, IamClient> iamOnce = new ConcurrentHashMap<>();

  SdkClients(Network network) {
    this.network = network;
    this.http =
        new CappedHttpClient(UrlConnectionHttpClient.create(new Connections(network)::open));
  }

  StsClient sts(String region) {
    return sts.computeIfAbsent(
        checked(region),
        name ->
            configured(
                    StsClient.builder(),
                    name,
                    network.stsEndpoint(),
                    AwsRetryStrategy.standardRetryStrategy())
                .build());
  }

  IamClient iam(String region) {
    return iam.computeIfAbsent(
        checked(region), name -> iam(name, AwsRetryStrategy.standardRetryStrategy()));
  }

  /** One that asks once: for what must not be done twice. */
  IamClient iamOnce(String region) {
    return iamOnce.computeIfAbsent(
        checked(region), name -> iam(name, AwsRetryStrategy.doNotRetry()));
  }

  private IamClient iam(String region, RetryStrategy retries) {
    return configured(IamClient.builder(), region, network.iamEndpoint(), retries).build();
  }

  private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B configured(
      B builder, String region, String endpoint, RetryStrategy retries) {
    Optional<URI> override = Network.checked(endpoint);
    override.ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(region))
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClient(http)
        .overrideConfiguration(
            c ->
                c.retryStrategy(retries)
                    .apiCallTimeout(network.limit())
                    .apiCallAttemptTimeout(network.limit())
                    .defaultProfileFile(ProfileFile.aggregator().build())
                    .addExecutionInterceptor(new Trace.Tracer()));
  }

  private static String checked(String region) {
    String name = region.isBlank() ? AwsClients.USUAL_REGION : region.strip();
    if (!REGION.matcher(name).matches()) {
      throw new Unusable("This is not the name of a Region: " + name);
    }
    return name;
  }

  /** What a question brings: who asks, and where to note what it meets. */
  static Consumer<AwsRequestOverrideConfiguration.Builder> asking(
      Credentials credentials, Trace trace) {
    StaticCredentialsProvider signer = StaticCredentialsProvider.create(sdk(credentials));
    return c -> c.credentialsProvider(signer).putExecutionAttribute(Trace.OF_CALL, trace);
  }

  private static AwsCredentials sdk(Credentials credentials) {
    String id = credentials.id().value();
    String secret = credentials.secret().reveal();
    return credentials
        .sessionToken()
        .map(Secret::reveal)
        .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, secret, token))
        .orElseGet(() -> AwsBasicCredentials.create(id, secret));
  }

  void close() {
    sts.values().forEach(StsClient::close);
    iam.values().forEach(IamClient::close);
    iamOnce.values().forEach(IamClient::close);
    http.close();
  }
}
