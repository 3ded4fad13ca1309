package dev.awsmith.flow.onboard;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Intake;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import java.util.Optional;

/** The values of an access key, typed one by one. */
record TypeKeys(Draft draft, String complaint) implements Step {
  static final String ID = "id";
  static final String SECRET = "secret";
  static final String TOKEN = "token";

  @Override
  public Page page() {
    return Progress.KEYS
        .page()
        .text("Type or paste the values one by one.")
        .taking(new Intake(true, text -> KeyParts.of(text, draft.situation().clock().instant())))
        .ask(id(), secret(), token())
        .actions(Action.submit("check", "Check with AWS"))
        .message(complaint.isEmpty() ? "Nothing has been changed." : complaint);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Pasted paste -> Next.to(PasteKeys.of(draft, paste.text(), Optional.empty()));
      case Event.Answered answer -> check(keys(answer));
      default -> Next.instead(this);
    };
  }

  private Next check(Credentials keys) {
    return keys.id().isTemporary() && keys.sessionToken().isEmpty()
        ? Next.instead(
            new TypeKeys(
                draft,
                "ASIA keys are temporary and need a third value, the session token."
                    + " Copy all three again."))
        : Checking.of(draft.with(keys, Origin.TYPED));
  }

  private static Credentials keys(Event.Answered answer) {
    AccessKeyId id = new AccessKeyId(answer.get(ID).strip());
    String token = answer.get(TOKEN).strip();
    return new Credentials(
        id,
        new Secret(answer.get(SECRET).strip()),
        id.isTemporary() && !token.isEmpty() ? Optional.of(new Secret(token)) : Optional.empty());
  }

  private static Field id() {
    return new Field.Text(
        new Ask(
            ID,
            "Access key ID",
            "--access-key-id",
            "Access key ID",
            new Help(
                "The public half of the key; it is not a secret.",
                "In the .csv file, or on the page where the key was made.",
                "AKIA followed by 16 letters and digits")),
        Initial.NONE,
        TypeKeys::idComplaint);
  }

  private static Field secret() {
    return new Field.Hidden(
        new Ask(
            SECRET,
            "Secret access key",
            "--secret-file",
            "Secret access key",
            new Help(
                "The private half of the key.",
                "AWS shows it once, when the key is made. Look for a .csv file from that day.",
                "40 letters, digits, / and +")),
        TypeKeys::secretComplaint);
  }

  private static Field token() {
    return new Field.Hidden(
        new Ask(
            TOKEN,
            "Session token (only for ASIA)",
            "--token-file",
            "Session token, only for keys that start with ASIA",
            new Help(
                "The third value of temporary keys.",
                "It comes with the other two, and is several hundred characters long.",
                "")),
        Validator.ANYTHING);
  }

  private static Optional<String> idComplaint(String typed) {
    String id = typed.strip();
    if (AccessKeyId.isAccessKeyId(id)) {
      return Optional.empty();
    }
    if (id.length() == 40) {
      return Optional.of("That looks like the secret. The key ID starts with AKIA or ASIA.");
    }
    if (id.matches("(AIDA|AROA|ANPA|AGPA)[A-Z0-9]+")) {
      return Optional.of(
          id.substring(0, 4) + "... is not an access key. Access keys start with AKIA or ASIA.");
    }
    return Optional.of("A key ID starts with AKIA or ASIA and has 20 characters.");
  }

  private static Optional<String> secretComplaint(String typed) {
    String secret = typed.strip();
    if (secret.isEmpty()) {
      return Optional.of("Type or paste the secret.");
    }
    return AccessKeyId.isAccessKeyId(secret)
        ? Optional.of("That is a key ID. The secret has 40 characters.")
        : Optional.empty();
  }
}
