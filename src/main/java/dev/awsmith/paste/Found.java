package dev.awsmith.paste;

import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.ProfileName;
import java.util.List;
import java.util.Optional;

/** The things that people paste. */
public sealed interface Found {
  /** One set of access keys, or several to choose from. */
  record AccessKeys(List<Keys> candidates) implements Found {
    public AccessKeys {
      candidates = List.copyOf(candidates);
    }

    /** How they were written; several notations may stand side by side in a text. */
    public List<Notation> notations() {
      return candidates.stream().map(Keys::notation).distinct().toList();
    }
  }

  /**
   * The address of a company's sign-in page, from a link or a profile.
   *
   * @param leftOut the end of the link, which belongs to one visit and not to the page
   */
  record SignInLink(
      String url,
      Optional<String> leftOut,
      Optional<String> region,
      Optional<AccountId> account,
      Optional<String> role,
      Optional<ProfileName> profile)
      implements Found {}

  /**
   * A role to assume, from an ARN or a profile.
   *
   * @param note what was changed to make it the ARN of a role
   */
  record RoleArn(
      String arn,
      Optional<String> note,
      Optional<String> sourceProfile,
      Optional<String> mfaSerial,
      Optional<ProfileName> profile)
      implements Found {}

  /** What some tool printed when it failed. It may hold anything, so it does not print itself. */
  record ErrorText(String text) implements Found {
    @Override
    public String toString() {
      return "ErrorText[" + text.length() + " characters]";
    }
  }

  /** The file that AWS gives to people for the website, with a password and no keys. */
  record ConsoleSignIn(Optional<String> userName, Optional<String> url) implements Found {
    public String message() {
      return "This file is for signing in to the AWS website. It contains no access keys.";
    }
  }

  /**
   * A command out of a README.
   *
   * @param words the command itself first; not printed, for they may hold anything
   */
  record CommandLine(List<String> words, Optional<ProfileName> profile, Optional<String> region)
      implements Found {
    @Override
    public String toString() {
      return "CommandLine[" + words.getFirst() + ", " + profile + ", " + region + "]";
    }
  }

  /** Nothing that awsmith can use, and why. */
  record Nothing(String message) implements Found {}
}
