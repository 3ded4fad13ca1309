package dev.awsmith.environment;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.ProfileKind;

/** The ways a profile can lead to credentials. One profile may offer several; tools then differ. */
enum Way {
  WEB_IDENTITY(ProfileKind.WEB_IDENTITY, "web_identity_token_file"),
  ROLE(ProfileKind.ASSUME_ROLE, "role_arn"),
  /** A role, but nobody to ask for it. */
  LONE_ROLE(ProfileKind.ASSUME_ROLE, "role_arn"),
  IDENTITY_CENTER(ProfileKind.IDENTITY_CENTER, "sso_"),
  /** A key whose two halves stand in one file. */
  KEYS_IN_CREDENTIALS(ProfileKind.ACCESS_KEY, "aws_access_key_id"),
  KEYS_IN_CONFIG(ProfileKind.ACCESS_KEY, "aws_access_key_id"),
  /** A key whose halves may stand in different files. */
  KEYS(ProfileKind.ACCESS_KEY, "aws_access_key_id"),
  LOGIN(ProfileKind.CONSOLE_LOGIN, "login_session"),
  PROCESS(ProfileKind.PROCESS, "credential_process"),
  /** Not of the profile at all: {@code AWS_ROLE_ARN} and {@code AWS_WEB_IDENTITY_TOKEN_FILE}. */
  WEB_IDENTITY_VARIABLES(ProfileKind.WEB_IDENTITY, "");

  private final ProfileKind kind;
  private final String key;

  Way(ProfileKind kind, String key) {
    this.kind = kind;
    this.key = key;
  }

  ProfileKind kind() {
    return kind;
  }

  /** The setting that shows that a profile goes this way; or how it starts. */
  String key() {
    return key;
  }

  boolean isKeys() {
    return kind == ProfileKind.ACCESS_KEY;
  }

  boolean isOpen(Seen profile, Variables variables) {
    boolean sourced = profile.has("source_profile") || profile.has("credential_source");
    return switch (this) {
      case WEB_IDENTITY -> profile.has("role_arn") && profile.has(key);
      case ROLE -> profile.has("role_arn") && sourced;
      case LONE_ROLE ->
          profile.has("role_arn") && !sourced && !profile.has("web_identity_token_file");
      case IDENTITY_CENTER -> profile.hasAny(key);
      case KEYS_IN_CREDENTIALS -> profile.hasKeysIn(SharedFile.CREDENTIALS);
      case KEYS_IN_CONFIG -> profile.hasKeysIn(SharedFile.CONFIG);
      case KEYS -> profile.hasKeys();
      case LOGIN, PROCESS -> profile.has(key);
      case WEB_IDENTITY_VARIABLES ->
          variables.get("AWS_ROLE_ARN").isPresent()
              && variables.get("AWS_WEB_IDENTITY_TOKEN_FILE").isPresent();
    };
  }
}
