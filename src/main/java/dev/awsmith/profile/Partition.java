package dev.awsmith.profile;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One of the separate worlds of AWS. Accounts and keys of one mean nothing in another. The host
 * names are those the AWS SDK resolves.
 */
public enum Partition {
  AWS("aws", "", "amazonaws.com", "iam"),
  CHINA("aws-cn", "cn-", "amazonaws.com.cn", "iam.cn-north-1"),
  GOV_CLOUD("aws-us-gov", "us-gov-", "amazonaws.com", "iam.us-gov"),
  ISO("aws-iso", "us-iso-", "c2s.ic.gov", "iam.us-iso-east-1"),
  ISO_B("aws-iso-b", "us-isob-", "sc2s.sgov.gov", "iam.us-isob-east-1"),
  ISO_E("aws-iso-e", "eu-isoe-", "cloud.adc-e.uk", "iam.eu-isoe-west-1"),
  ISO_F("aws-iso-f", "us-isof-", "csp.hci.ic.gov", "iam.us-isof-south-1"),
  EUROPEAN_SOVEREIGN("aws-eusc", "eusc-", "amazonaws.eu", "iam.eusc-de-east-1");

  private final String id;
  private final String regionPrefix;
  private final String suffix;
  private final String iam;

  Partition(String id, String regionPrefix, String suffix, String iam) {
    this.id = id;
    this.regionPrefix = regionPrefix;
    this.suffix = suffix;
    this.iam = iam;
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

  /** The one host of IAM in this partition. */
  public String iamHost() {
    return iam + "." + suffix;
  }
}
