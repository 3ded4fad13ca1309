package dev.awsmith.flow;

import dev.awsmith.environment.Shell;
import dev.awsmith.flow.change.ChooseBackup;
import dev.awsmith.flow.change.InstallCompletion;
import dev.awsmith.flow.change.Undoing;
import dev.awsmith.flow.chore.Chore;
import dev.awsmith.flow.chore.CopyProfile;
import dev.awsmith.flow.chore.DoChore;
import dev.awsmith.flow.chore.RemoveProfile;
import dev.awsmith.flow.chore.RenameProfile;
import dev.awsmith.flow.chore.SetValue;
import dev.awsmith.flow.chore.UnsetValue;
import dev.awsmith.flow.explain.Explained;
import dev.awsmith.flow.home.ChangeRegion;
import dev.awsmith.flow.home.Opening;
import dev.awsmith.flow.home.Welcome;
import dev.awsmith.flow.onboard.Onboarding;
import dev.awsmith.flow.repair.Examining;
import dev.awsmith.flow.rotate.Rotating;
import dev.awsmith.flow.variables.Looking;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Wizard;
import dev.awsmith.wizard.Wizard.Turn;
import java.util.Optional;

/** Opens the journeys. Every one begins by reading the files. */
public record Flows(Situation situation) {
  /** The dashboard; on a computer without profiles, the set-up. */
  public Turn home() {
    return Wizard.start(new Opening(situation), new Effect.ReadFiles());
  }

  /** A new profile, beginning with what the person has. */
  public Turn setUp() {
    return afterReading(files -> Next.anew(new Welcome(situation, files)));
  }

  /** A new profile from a file. */
  public Turn importFile(String path, ImportWish wish) {
    return afterReading(files -> Onboarding.file(situation, files, wish, path));
  }

  /** A new profile from what will be pasted. */
  public Turn importText(ImportWish wish) {
    return afterReading(files -> Onboarding.withKeys(situation, files, wish));
  }

  /** A new profile from a text. */
  public Turn importText(String text, ImportWish wish) {
    return afterReading(files -> Onboarding.pasted(situation, files, wish, text));
  }

  /** A new profile from a sample of practice mode. */
  public Turn importSample(ImportWish wish) {
    return afterReading(files -> Onboarding.sample(situation, files, wish));
  }

  /** A new profile from keys that are given one by one. */
  public Turn importValues(ImportWish wish) {
    return afterReading(files -> Onboarding.typed(situation, files, wish));
  }

  public Turn set(String profile, String key, String value) {
    return chore(new SetValue(profile, key, value));
  }

  public Turn unset(String profile, String key) {
    return chore(new UnsetValue(profile, key));
  }

  public Turn rename(String from, String to) {
    return chore(new RenameProfile(from, to));
  }

  public Turn copy(String from, String to) {
    return chore(new CopyProfile(from, to));
  }

  public Turn remove(String profile) {
    return chore(new RemoveProfile(profile));
  }

  /** Another Region for a profile, asked for where none is given. */
  public Turn region(String profile) {
    return afterReading(files -> Next.anew(new ChangeRegion(situation, files, profile, false)));
  }

  /** Another access key in the place of the old one. */
  public Turn rotate(RotationWish wish) {
    return afterReading(files -> Rotating.of(situation, files, wish));
  }

  /**
   * Takes a change back: the named one, or one to choose.
   *
   * @param wholeFile whether later changes of the same lines go with it
   */
  public Turn undo(Optional<String> backup, boolean wholeFile) {
    return afterReading(
        files ->
            backup
                .map(id -> Undoing.of(situation, files, id, wholeFile))
                .orElseGet(
                    () ->
                        Next.to(
                            new ChooseBackup(situation, files, Optional.empty()),
                            new Effect.ListBackups())));
  }

  /** A diagnosis of the set-up, and what is wished for after it. */
  public Turn doctor(DoctorWish wish) {
    return Examining.start(situation, wish);
  }

  /** The variables of this terminal, and who one is because of them. */
  public Turn variables() {
    return Wizard.start(new Looking(situation), SceneOf.order(situation));
  }

  /** A line in the start file of a shell, that makes it complete awsmith's words. */
  public Turn completion(Shell shell) {
    InstallCompletion install = new InstallCompletion(situation, shell);
    return Wizard.start(install, install.order());
  }

  /** What an error text of any tool means. Asks nobody and reads no file. */
  public static Problem explain(String text) {
    return Explained.explain(text);
  }

  private Turn chore(Chore chore) {
    return Wizard.start(new DoChore(situation, chore, false), new Effect.ReadFiles());
  }

  private Turn afterReading(Reading.Then then) {
    return Wizard.start(new Reading(then), new Effect.ReadFiles());
  }
}
