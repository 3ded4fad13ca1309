package dev.awsmith.environment;

import static dev.awsmith.environment.Variables.AWS_DEFAULT_REGION;
import static dev.awsmith.environment.Variables.AWS_PROFILE;
import static dev.awsmith.environment.Variables.AWS_REGION;

import dev.awsmith.ini.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What to remove from and set in an environment so that every tool uses exactly one profile. */
public record CleanEnvironment(List<String> remove, Map<String, String> set) {
  private static final String NO_MACHINE = "AWS_EC2_METADATA_DISABLED";

  /** All that could name another identity. */
  private static final List<String> IDENTITIES =
      List.of(
          "AWS_ACCESS_KEY_ID",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
          "AWS_SECURITY_TOKEN",
          "AWS_CREDENTIAL_EXPIRATION",
          "AWS_CREDENTIAL_SCOPE",
          "AWS_CREDENTIAL_FILE",
          "AWS_ACCOUNT_ID",
          "AWS_DEFAULT_PROFILE",
          "AWS_ROLE_ARN",
          "AWS_ROLE_SESSION_NAME",
          "AWS_WEB_IDENTITY_TOKEN_FILE",
          "AMAZON_ACCESS_KEY_ID",
          "AMAZON_SECRET_ACCESS_KEY",
          "AMAZON_SESSION_TOKEN",
          "AMAZON_REGION",
          "BOTO_CONFIG");

  private static final List<String> CONTAINER =
      List.of(
          "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
          "AWS_CONTAINER_CREDENTIALS_FULL_URI",
          "AWS_CONTAINER_AUTHORIZATION_TOKEN",
          "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");

  public CleanEnvironment {
    remove = List.copyOf(remove);
  }

  /**
   * For this profile. A profile without a Region leaves the Region to the variables as they are.
   * One that borrows from its surroundings keeps those.
   */
  public static CleanEnvironment forProfile(Profile profile) {
    String source = profile.get("credential_source").orElse("");
    Map<String, String> set = new LinkedHashMap<>();
    set.put(AWS_PROFILE, profile.name());
    profile
        .get("region")
        .ifPresent(
            region -> {
              set.put(AWS_REGION, region);
              set.put(AWS_DEFAULT_REGION, region);
            });
    if (!source.equals("Ec2InstanceMetadata")) {
      set.put(NO_MACHINE, "true");
    }
    List<String> remove =
        source.equals("EcsContainer")
            ? IDENTITIES
            : Stream.concat(IDENTITIES.stream(), CONTAINER.stream()).toList();
    return new CleanEnvironment(remove, set);
  }

  /** Another environment with this done to it. */
  public Map<String, String> of(Map<String, String> environment) {
    Map<String, String> clean = new TreeMap<>(environment);
    remove.forEach(clean::remove);
    clean.putAll(set);
    return clean;
  }
}
