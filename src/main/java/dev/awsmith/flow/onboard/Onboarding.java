package dev.awsmith.flow.onboard;

import dev.awsmith.flow.ImportWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.explain.Explained;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.paste.Found;
import dev.awsmith.paste.Pasted;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Next;
import java.util.Map;
import java.util.Optional;

/** The ways into the set-up of a profile with access keys. */
public final class Onboarding {
  private Onboarding() {}

  /** Begins with an empty place for keys. */
  public static Next withKeys(Situation situation, AwsFiles files) {
    return withKeys(situation, files, ImportWish.NONE);
  }

  /** The same for somebody who has given options. */
  public static Next withKeys(Situation situation, AwsFiles files, ImportWish wish) {
    return Next.to(PasteKeys.of(Draft.begin(situation, files, wish)));
  }

  /** Begins with text that was pasted elsewhere, or came through a pipe. */
  public static Next pasted(Situation situation, AwsFiles files, String text) {
    return pasted(situation, files, ImportWish.NONE, text);
  }

  /** The same for somebody who has given options. */
  public static Next pasted(Situation situation, AwsFiles files, ImportWish wish, String text) {
    Pasted pasted = Pasted.read(text, situation.clock().instant());
    return pasted.found() instanceof Found.ErrorText error
        ? Explained.of(situation, error.text())
        : Next.to(PasteKeys.of(Draft.begin(situation, files, wish), pasted, Optional.empty()));
  }

  /** Begins with a file. */
  public static Next file(Situation situation, AwsFiles files, ImportWish wish, String path) {
    return Next.to(PasteKeys.of(Draft.begin(situation, files, wish)), new Effect.ReadPaste(path));
  }

  /** Begins with the samples of practice mode; without practice there are none to choose from. */
  public static Next sample(Situation situation, AwsFiles files, ImportWish wish) {
    return Next.to(new ChooseSample(Draft.begin(situation, files, wish)));
  }

  /** Begins with typing. */
  public static Next typed(Situation situation, AwsFiles files, ImportWish wish) {
    return Next.to(new TypeKeys(Draft.begin(situation, files, wish), ""));
  }

  /** Begins with the keys in this terminal's variables, checking them at once. */
  public static Next fromVariables(Situation situation, AwsFiles files) {
    return inVariables(situation)
        .map(
            keys ->
                Checking.of(
                    Draft.begin(situation, files, ImportWish.NONE)
                        .with(
                            keys,
                            Origin.alone(
                                "environment",
                                Optional.ofNullable(situation.variables().get("AWS_REGION"))))))
        .orElseGet(() -> withKeys(situation, files));
  }

  /** The keys that this terminal's variables hold. */
  public static Optional<Credentials> inVariables(Situation situation) {
    Map<String, String> variables = situation.variables();
    String id = variables.getOrDefault("AWS_ACCESS_KEY_ID", "").strip();
    String secret = variables.getOrDefault("AWS_SECRET_ACCESS_KEY", "").strip();
    String token = variables.getOrDefault("AWS_SESSION_TOKEN", "").strip();
    return AccessKeyId.isAccessKeyId(id) && !secret.isEmpty()
        ? Optional.of(
            new Credentials(
                new AccessKeyId(id),
                new Secret(secret),
                Optional.of(token).filter(text -> !text.isEmpty()).map(Secret::new)))
        : Optional.empty();
  }
}
