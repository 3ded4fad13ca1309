package dev.awsmith.diagnosis.rule;

import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccessKeyId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The settings that make up an access key. */
final class Keys {
  static final String ID = "aws_access_key_id";
  static final String SECRET = "aws_secret_access_key";
  static final String TOKEN = "aws_session_token";
  static final int SECRET_LENGTH = 40;

  private static final Pattern FORM_OF_SECRET = Pattern.compile("[A-Za-z0-9/+]{40}");

  private Keys() {}

  static boolean isPermanent(String id) {
    return AccessKeyId.isAccessKeyId(id) && !new AccessKeyId(id).isTemporary();
  }

  static boolean isTemporary(String id) {
    return AccessKeyId.isAccessKeyId(id) && new AccessKeyId(id).isTemporary();
  }

  static boolean isSecret(String text) {
    return FORM_OF_SECRET.matcher(text).matches();
  }

  /** Some key of the profile, to show where it stands. */
  static Optional<Setting> any(Subject subject) {
    return subject.setting(ID).or(() -> subject.setting(SECRET)).or(() -> subject.setting(TOKEN));
  }
}
