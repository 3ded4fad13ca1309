package dev.awsmith.diagnosis;

import dev.awsmith.environment.Os;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.Credentials;
import java.time.Duration;
import java.util.Optional;

/**
 * What is known about a request that AWS refused.
 *
 * @param profile where the credentials stand, if they stand anywhere
 * @param keyAge how long ago the key was made, where that is known
 * @param acceptedElsewhere whether AWS accepted the same credentials at another endpoint
 */
public record Circumstances(
    Optional<Credentials> credentials,
    Optional<String> region,
    Optional<Profile> profile,
    Optional<AwsFiles> files,
    Optional<Duration> keyAge,
    boolean acceptedElsewhere,
    Os os) {

  /** Credentials that stand nowhere yet. */
  public static Circumstances of(Credentials credentials, String region, Os os) {
    return new Circumstances(
        Optional.of(credentials),
        Optional.of(region),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        os);
  }

  public Circumstances in(Profile where, AwsFiles both) {
    return new Circumstances(
        credentials, region, Optional.of(where), Optional.of(both), keyAge, acceptedElsewhere, os);
  }

  public Circumstances withKeyOf(Duration age) {
    return new Circumstances(
        credentials, region, profile, files, Optional.of(age), acceptedElsewhere, os);
  }

  public Circumstances withAcceptedElsewhere() {
    return new Circumstances(credentials, region, profile, files, keyAge, true, os);
  }

  boolean hasToken() {
    return credentials.flatMap(Credentials::sessionToken).isPresent();
  }

  Optional<Setting> setting(String key) {
    return profile.flatMap(known -> known.setting(key));
  }

  /** {@code ~/.aws/credentials line 18}. */
  String where(Setting setting) {
    String file =
        files
            .map(both -> both.get(setting.file()).place().shown())
            .orElse(setting.file().fileName());
    return file + " line " + setting.line();
  }
}
