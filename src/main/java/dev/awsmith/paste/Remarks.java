package dev.awsmith.paste;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Everything there is to say about pasted keys, word for word. */
final class Remarks {
  static final String NOTHING =
      "I could not find AWS keys in that text. An access key ID starts with AKIA or ASIA and has"
          + " 20 characters.";
  static final Remark ONLY_THE_ID =
      Remark.blocking(
          "I found the key ID but no secret key. AWS shows the secret only once, when the key is"
              + " created. Look for a .csv file from that day, or create a new key.");
  static final Remark ONLY_A_SECRET =
      Remark.blocking("I found something that looks like a secret key, but no key ID.");
  static final Remark TOKEN_MISSING =
      Remark.blocking(
          "ASIA keys are temporary and need a third value, the session token. Copy all three lines"
              + " again.");
  static final Remark TOKEN_LEFT_OUT =
      Remark.note("This is a permanent key, so the session token is not needed. I left it out.");
  static final Remark SWAPPED =
      Remark.note("The key ID and the secret were swapped. I put them the right way round.");

  private static final int ID_LENGTH = 20;
  private static final int SECRET_LENGTH = 40;

  private Remarks() {}

  static Remark example(AccessKeyId id) {
    return Remark.blocking(
        "That is the example from AWS's documentation (" + id.value() + "), not a real key.");
  }

  static Remark ended(Instant end, Instant now) {
    return Remark.blocking(
        "These temporary keys ended "
            + Moment.ago(Duration.between(end, now))
            + ". Get new ones where you got these.");
  }

  static Optional<Remark> length(AccessKeyId id) {
    return length("key ID", "AWS key IDs", id.value().length(), ID_LENGTH);
  }

  static Optional<Remark> length(Secret secret) {
    return length("secret", "AWS secrets", secret.length(), SECRET_LENGTH);
  }

  static Optional<Remark> characters(Secret secret) {
    return secret.reveal().matches("[A-Za-z0-9/+]+")
        ? Optional.empty()
        : Optional.of(
            Remark.note("The secret has a character that AWS secrets never have. Copy it again."));
  }

  private static Optional<Remark> length(String thing, String kind, int length, int usual) {
    if (length == usual) {
      return Optional.empty();
    }
    String guess =
        length == usual - 1
            ? "The last one may be missing."
            : length < usual ? "Some may be missing." : "Something may be stuck to it.";
    return Optional.of(
        Remark.note(
            "The %s has %d characters; %s have %d. %s"
                .formatted(thing, length, kind, usual, guess)));
  }
}
