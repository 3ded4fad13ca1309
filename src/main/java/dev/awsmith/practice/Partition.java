package dev.awsmith.practice;

import java.util.Set;
import java.util.regex.Pattern;

/** The separate AWSs of this world, and which Regions belong to each. */
public enum Partition {
  AWS("aws", "us-east-1"),
  CHINA("aws-cn", "cn-north-1"),
  US_GOV("aws-us-gov", "us-gov-west-1"),
  EU_SOVEREIGN("aws-eusc", "eusc-de-east-1");

  private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-gov)?-[a-z]+-[0-9]");
  private static final Set<String> OPT_IN =
      Set.of(
          "af-south-1",
          "ap-east-1",
          "ap-east-2",
          "ap-south-2",
          "ap-southeast-3",
          "ap-southeast-4",
          "ap-southeast-5",
          "ap-southeast-6",
          "ap-southeast-7",
          "ca-west-1",
          "eu-central-2",
          "eu-south-1",
          "eu-south-2",
          "il-central-1",
          "me-central-1",
          "me-south-1",
          "mx-central-1");

  private final String id;
  private final String globalRegion;

  Partition(String id, String globalRegion) {
    this.id = id;
    this.globalRegion = globalRegion;
  }

  /** As it stands in ARNs. */
  String id() {
    return id;
  }

  /** The Region that requests to global services, such as IAM, are signed for. */
  String globalRegion() {
    return globalRegion;
  }

  boolean has(String region) {
    return of(region) == this;
  }

  private static Partition of(String region) {
    if (region.startsWith("cn-")) {
      return CHINA;
    }
    if (region.startsWith("us-gov-")) {
      return US_GOV;
    }
    return region.startsWith("eusc-") ? EU_SOVEREIGN : AWS;
  }

  static boolean isRegion(String text) {
    return REGION.matcher(text).matches();
  }

  /** Whether an account must ask for the Region before AWS knows it there. */
  static boolean isOptIn(String region) {
    return OPT_IN.contains(region);
  }
}
