package dev.awsmith.ini;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.ProfileKind;
import dev.awsmith.profile.Secret;
import java.util.List;
import java.util.Optional;

/**
 * One profile as both files tell it, with the line behind every value.
 *
 * @param settings those of the credentials file first, for they win
 */
public record Profile(String name, List<Setting> settings) {
  private static final String USUAL_REGION = "us-east-1";

  /** A value and where it stands. {@code line} counts from one. */
  public record Setting(String key, String value, SharedFile file, int line) {
    @Override
    public String toString() {
      return key + " (" + file.fileName() + ":" + line + ")";
    }
  }

  public Profile {
    settings = List.copyOf(settings);
  }

  /** The setting that counts: the credentials file's before the config file's. */
  public Optional<Setting> setting(String key) {
    for (Setting setting : settings) {
      if (setting.key().equalsIgnoreCase(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  public Optional<String> get(String key) {
    return setting(key).map(Setting::value);
  }

  /** Its own keys, where it has a key id that looks like one and a secret. */
  public Optional<Credentials> credentials() {
    return get("aws_access_key_id")
        .filter(AccessKeyId::isAccessKeyId)
        .flatMap(
            id ->
                get("aws_secret_access_key")
                    .filter(secret -> !secret.isBlank())
                    .map(
                        secret ->
                            new Credentials(
                                new AccessKeyId(id),
                                new Secret(secret),
                                get("aws_session_token")
                                    .filter(token -> !token.isBlank())
                                    .map(Secret::new))));
  }

  /** The Region to ask AWS in about its keys: its own, else where STS always was. */
  public String regionToAsk() {
    return get("region").filter(code -> !code.isBlank()).orElse(USUAL_REGION);
  }

  /** Where its credentials come from. */
  public ProfileKind kind() {
    return Kinds.of(this);
  }
}
