package dev.awsmith.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings that AWS tools read, from the SDK reference guide and the AWS CLI's manual, November
 * 2026.
 */
public final class SettingNames {
  private static final Set<String> CREDENTIALS =
      Set.of("aws_access_key_id", "aws_secret_access_key", "aws_session_token");
  private static final Set<String> SECRETS =
      Set.of("aws_secret_access_key", "aws_session_token", "aws_security_token");
  private static final List<String> KNOWN =
      List.of(
          "account_id_endpoint_mode",
          "api_versions",
          "auth_scheme_preference",
          "aws_access_key_id",
          "aws_account_id",
          "aws_secret_access_key",
          "aws_session_token",
          "ca_bundle",
          "cli_auto_prompt",
          "cli_binary_format",
          "cli_follow_urlparam",
          "cli_help_output",
          "cli_history",
          "cli_pager",
          "cli_timestamp_format",
          "credential_process",
          "credential_source",
          "defaults_mode",
          "disable_request_compression",
          "duration_seconds",
          "ec2_metadata_service_endpoint",
          "ec2_metadata_service_endpoint_mode",
          "ec2_metadata_v1_disabled",
          "endpoint_discovery_enabled",
          "endpoint_url",
          "external_id",
          "ignore_configured_endpoint_urls",
          "login_session",
          "max_attempts",
          "metadata_service_num_attempts",
          "metadata_service_timeout",
          "mfa_serial",
          "output",
          "parameter_validation",
          "region",
          "request_checksum_calculation",
          "request_min_compression_size_bytes",
          "response_checksum_validation",
          "retry_mode",
          "role_arn",
          "role_session_name",
          "s3",
          "s3_disable_express_session_auth",
          "s3_disable_multiregion_access_points",
          "s3_us_east_1_regional_endpoint",
          "s3_use_arn_region",
          "sdk_ua_app_id",
          "services",
          "sigv4a_signing_region_set",
          "source_profile",
          "sso_account_id",
          "sso_region",
          "sso_registration_scopes",
          "sso_role_name",
          "sso_session",
          "sso_start_url",
          "sts_regional_endpoints",
          "tcp_keepalive",
          "use_dualstack_endpoint",
          "use_fips_endpoint",
          "web_identity_token_file");
  private static final int FEW_SLIPS = 3;

  private SettingNames() {}

  /** Whether its value must never be shown. */
  public static boolean isSecret(String key) {
    return SECRETS.contains(key);
  }

  /** Whether it belongs in the credentials file, if it may stand in either. */
  public static boolean belongsToCredentials(String key) {
    return CREDENTIALS.contains(key);
  }

  public static boolean isKnown(String key) {
    return KNOWN.contains(key);
  }

  /** The setting that was meant by somebody whose finger slipped. */
  public static Optional<String> nearest(String key) {
    int slips = Math.min(FEW_SLIPS, key.length() / 3);
    return KNOWN.stream()
        .filter(known -> EditDistance.between(known, key) <= slips)
        .min(Comparator.comparing(known -> EditDistance.between(known, key)));
  }

  /** What to ask somebody who sets a setting that no AWS tool is known to read. */
  public static Optional<String> doubt(String key) {
    String first = key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.'));
    if (isKnown(first) || key.indexOf('.') >= 0) {
      return Optional.empty();
    }
    String unknown = "No AWS tool is known to read \"" + key + "\".";
    return Optional.of(
        nearest(key).map(known -> unknown + " Did you mean \"" + known + "\"?").orElse(unknown));
  }
}
