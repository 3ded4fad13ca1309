package dev.awsmith.profile;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One of the separate worlds of AWS. Accounts and keys of one mean nothing in another. The host
 * names are those the AWS SDK resolves.
 */
public enum Partition {
  AWS("aws", "", "amazonaws.com"),
  CHINA("aws-cn", "cn-", "amazonaws.com.cn"),
  GOV_CLOUD("aws-us-gov", "us-gov-", "amazonaws.com"),
  ISO("aws-iso", "us-iso-", "c2s.ic.gov"),
  ISO_B("aws-iso-b", "us-isob-", "sc2s.sgov.gov"),
  ISO_E("aws-iso-e", "eu-isoe-", "cloud.adc-e.uk"),
  ISO_F("aws-iso-f", "us-isof-", "csp.hci.ic.gov"),
  EUROPEAN_SOVEREIGN("aws-eusc", "eusc-", "amazonaws.eu");

  private final String id;
  private final String regionPrefix;
  private final String suffix;

  Partition(String id, String regionPrefix, String suffix) {
    this.id = id;
    this.regionPrefix = regionPrefix;
    this.suffix = suffix;
  }

  /** The partition of a Region, judged by its first letters, so that unknown Regions have one. */
  public static Partition of(String regionCode) {
    return Arrays.stream(values())
        .filter(partition -> regionCode.startsWith(partition.regionPrefix))
        .max(Comparator.comparingInt(partition -> partition.regionPrefix.length()))
        .orElse(AWS);
  }

  /** As ARNs spell it: {@code aws-cn}. */
  public String id() {
    return id;
  }

  /** The host that answers {@code sts:GetCallerIdentity} in a Region of this partition. */
  public String stsHost(String regionCode) {
    return "sts." + regionCode + "." + suffix;
  }
}
