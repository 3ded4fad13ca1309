package dev.awsmith.practice;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkGlobalTime;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * AWS's own clients, pointed at the embedded AWS, which never try twice, and forget what earlier
 * ones learnt of the clock.
 */
final class Clients {
  private static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Clients() {}

  static StsClient sts(URI endpoint, AwsCredentials credentials, String region) {
    SdkGlobalTime.setGlobalTimeOffset(0);
    return StsClient.builder()
        .httpClient(HTTP)
        .endpointOverride(endpoint)
        .region(Region.of(region))
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .overrideConfiguration(
            c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(PATIENCE))
        .build();
  }

  static IamClient iam(URI endpoint, AwsCredentials credentials) {
    SdkGlobalTime.setGlobalTimeOffset(0);
    return IamClient.builder()
        .httpClient(HTTP)
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .overrideConfiguration(
            c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(PATIENCE))
        .build();
  }

  static AwsCredentials of(Credentials credentials) {
    String id = credentials.id().value();
    String secret = credentials.secret().reveal();
    return credentials
        .sessionToken()
        .map(Secret::reveal)
        .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, secret, token))
        .orElseGet(() -> AwsBasicCredentials.create(id, secret));
  }
}
