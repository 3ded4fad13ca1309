package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Partition;
import dev.awsmith.profile.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question to AWS: who is this? As the profile says, or with one thing changed. */
public record Trial(String profile, Kind kind, Credentials credentials, String region)
    implements Question {
  /** What is changed, to see whether it helps. */
  public enum Kind {
    AS_IT_IS,
    WITHOUT_TOKEN,
    SWAPPED,
    HOME_REGION,
    OTHER_PARTITION
  }

  private static final String ID = "aws_access_key_id";
  private static final String SECRET = "aws_secret_access_key";

  /** The question a profile itself would ask; empty for one without keys of its own. */
  public static Optional<Trial> of(Profile profile) {
    return profile
        .credentials()
        .map(keys -> new Trial(profile.name(), Kind.AS_IT_IS, keys, region(profile)))
        .or(() -> swapped(profile));
  }

  private static Optional<Trial> swapped(Profile profile) {
    Optional<String> id = profile.get(SECRET).filter(AccessKeyId::isAccessKeyId);
    Optional<String> secret = profile.get(ID).filter(value -> !value.isBlank());
    return id.isPresent() && secret.isPresent()
        ? Optional.of(
            new Trial(
                profile.name(),
                Kind.SWAPPED,
                new Credentials(
                    new AccessKeyId(id.get()),
                    new Secret(secret.get()),
                    profile
                        .get("aws_session_token")
                        .filter(token -> !token.isBlank())
                        .map(Secret::new)),
                region(profile)))
        : Optional.empty();
  }

  private static String region(Profile profile) {
    return profile.get("region").filter(code -> !code.isBlank()).orElse(home(Partition.AWS));
  }

  /** What to try when AWS does not know the key, the likeliest first. */
  List<Trial> variations() {
    List<Trial> variations = new ArrayList<>();
    if (credentials.sessionToken().isPresent() && !credentials.id().isTemporary()) {
      variations.add(new Trial(profile, Kind.WITHOUT_TOKEN, credentials.withoutToken(), region));
    }
    Partition own = Partition.of(region);
    if (!region.equals(home(own))) {
      variations.add(new Trial(profile, Kind.HOME_REGION, credentials, home(own)));
    }
    for (Partition other : List.of(Partition.AWS, Partition.CHINA, Partition.GOV_CLOUD)) {
      if (other != own) {
        variations.add(new Trial(profile, Kind.OTHER_PARTITION, credentials, home(other)));
      }
    }
    return variations;
  }

  /** A Region of the partition that every account has. */
  private static String home(Partition partition) {
    return switch (partition) {
      case CHINA -> "cn-north-1";
      case GOV_CLOUD -> "us-gov-west-1";
      default -> "us-east-1";
    };
  }
}
