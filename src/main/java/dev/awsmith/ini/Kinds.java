package dev.awsmith.ini;

import dev.awsmith.profile.ProfileKind;
import java.util.EnumSet;
import java.util.Set;

/** Judges by its settings where a profile gets its credentials from. */
final class Kinds {
  private Kinds() {}

  static ProfileKind of(Profile profile) {
    Set<ProfileKind> sources = sources(profile);
    if (sources.size() > 1) {
      return ProfileKind.MIXED;
    }
    if (sources.size() == 1) {
      return sources.iterator().next();
    }
    boolean preferences = has(profile, "region") || has(profile, "output");
    return preferences ? ProfileKind.REGION_ONLY : ProfileKind.UNKNOWN;
  }

  private static Set<ProfileKind> sources(Profile profile) {
    Set<ProfileKind> sources = EnumSet.noneOf(ProfileKind.class);
    if (has(profile, "aws_access_key_id") || has(profile, "aws_secret_access_key")) {
      sources.add(isTemporary(profile) ? ProfileKind.TEMPORARY : ProfileKind.ACCESS_KEY);
    }
    if (has(profile, "sso_session")
        || has(profile, "sso_region")
        || has(profile, "sso_start_url")
        || has(profile, "sso_account_id")
        || has(profile, "sso_role_name")) {
      sources.add(ProfileKind.IDENTITY_CENTER);
    }
    if (has(profile, "web_identity_token_file")) {
      sources.add(ProfileKind.WEB_IDENTITY);
    }
    if (has(profile, "role_arn")
        && (has(profile, "source_profile") || !has(profile, "web_identity_token_file"))) {
      sources.add(ProfileKind.ASSUME_ROLE);
    }
    if (has(profile, "credential_source") && !has(profile, "role_arn")) {
      sources.add(ProfileKind.INSTANCE);
    }
    if (has(profile, "credential_process")) {
      sources.add(ProfileKind.PROCESS);
    }
    if (has(profile, "login_session")) {
      sources.add(ProfileKind.CONSOLE_LOGIN);
    }
    return sources;
  }

  private static boolean isTemporary(Profile profile) {
    return has(profile, "aws_session_token")
        || has(profile, "aws_security_token")
        || profile.get("aws_access_key_id").orElse("").startsWith("ASIA");
  }

  private static boolean has(Profile profile, String key) {
    return profile.setting(key).isPresent();
  }
}
