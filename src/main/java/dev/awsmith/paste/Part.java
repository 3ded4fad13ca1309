package dev.awsmith.paste;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a named value in a pasted text stands for, whatever the tool that wrote it calls it. */
enum Part {
  ID("accesskeyid", "accesskey"),
  SECRET("secretaccesskey", "secretkey", "secret"),
  TOKEN("sessiontoken", "securitytoken", "token"),
  PROFILE("profile", "profilename", "storeas"),
  USER("username"),
  REGION("region", "defaultregion", "defaultregionname"),
  CREATED("createdate"),
  EXPIRATION("expiration", "credentialexpiration", "expires", "xsecuritytokenexpires"),
  START_URL("ssostarturl"),
  SSO_REGION("ssoregion"),
  SSO_ACCOUNT("ssoaccountid"),
  SSO_ROLE("ssorolename"),
  ROLE_ARN("rolearn"),
  SOURCE_PROFILE("sourceprofile"),
  MFA_SERIAL("mfaserial");

  private static final Pattern MARKS_AND_BRAND = Pattern.compile("^[^a-z]*(?:aws|amazon)|[^a-z]");
  private final List<String> names;

  Part(String... names) {
    this.names = List.of(names);
  }

  /** Case, marks and a leading "AWS" make no difference: {@code aws.accessKeyId} is an ID. */
  static Optional<Part> named(String name) {
    String letters = MARKS_AND_BRAND.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return Arrays.stream(values()).filter(part -> part.names.contains(letters)).findFirst();
  }

  boolean isKey() {
    return this == ID || this == SECRET || this == TOKEN;
  }
}
