package dev.awsmith.diagnosis;

import java.util.List;

/** Company sign-in (IAM Identity Center) does not work. */
final class SignInFaults {
  static final Meaning ENDED =
      new Meaning(
          "AW303",
          "Your sign-in has ended",
          "Nothing is wrong with your permissions.",
          List.of(
              "A sign-in lasts some hours, and the time is over.", "You have not signed in yet."),
          List.of("Sign in again:  aws sso login --profile NAME"),
          "Every tool that uses this sign-in keeps failing.",
          List.of("AW208"));

  static final Meaning CONSOLE_ENDED =
      new Meaning(
          "AW303",
          "Your sign-in on the AWS website has ended",
          "Nothing is wrong with your permissions.",
          List.of("The keys it gave, or what renews them, are over."),
          List.of("Sign in again:  aws login --profile NAME"),
          "Every tool that uses this sign-in keeps failing.",
          List.of("AW214"));

  static final Meaning HALF =
      new Meaning(
          "AW217",
          "A part of the company sign-in is missing in the profile",
          "AWS was not asked.",
          List.of(
              "One of sso_account_id, sso_role_name, sso_region and sso_start_url is missing.",
              "The tool is too old to know sso_session."),
          List.of("Let awsmith find what is missing:  awsmith doctor"),
          "",
          List.of("AW208", "AW209"));

  static final Meaning NO_ACCESS =
      new Meaning(
          "",
          "You are signed in, but this account and role are not assigned to you",
          "Signing in again does not help.",
          List.of(
              "The assignment was taken away.",
              "sso_account_id or sso_role_name is misspelt in the profile."),
          List.of(
              "Compare account and role with those on the sign-in page.",
              "Ask your admin to assign them."),
          "",
          List.of());

  static final Meaning NO_SESSION =
      new Meaning(
          "AW208",
          "The sign-in that the profile names is not defined",
          "",
          List.of("The section [sso-session NAME] is missing, or its name is misspelt."),
          List.of("Define the sign-in:  awsmith doctor, or aws configure sso"),
          "",
          List.of());

  static final Meaning INCONSISTENT =
      new Meaning(
          "AW208",
          "Profile and sign-in contradict each other",
          "",
          List.of("sso_region or sso_start_url is set in both, with different values."),
          List.of("Remove them from the profile; the section [sso-session] has them."),
          "",
          List.of("AW209"));

  static final Meaning NOT_SSO =
      new Meaning(
          "AW208",
          "This profile has no company sign-in",
          "",
          List.of(
              "\"aws sso login\" was run for a profile with access keys.",
              "The settings sso_start_url and sso_region are missing."),
          List.of(
              "For temporary keys, get new ones where you got these.",
              "For company sign-in, set it up:  aws configure sso"),
          "",
          List.of("AW303"));

  private SignInFaults() {}
}
