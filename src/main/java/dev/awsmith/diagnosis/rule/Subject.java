package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Masked;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.EditDistance;
import dev.awsmith.profile.SettingNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A profile as a rule looks at it: its settings, and where they stand.
 *
 * @param profiles all there are, by name
 */
record Subject(Scene scene, Map<String, Profile> profiles, Profile profile) {
  private static final int FEW_SLIPS = 2;

  static Stream<Subject> all(Scene scene) {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    scene.files().profiles().forEach(profile -> profiles.put(profile.name(), profile));
    return profiles.values().stream().map(profile -> new Subject(scene, profiles, profile));
  }

  Optional<Subject> other(String name) {
    return Optional.ofNullable(profiles.get(name))
        .map(profile -> new Subject(scene, profiles, profile));
  }

  String name() {
    return profile.name();
  }

  Section section() {
    return Section.profile(name());
  }

  boolean has(String key) {
    return setting(key).isPresent();
  }

  /** The setting that counts, where it has a value. */
  Optional<Setting> setting(String key) {
    return profile.setting(key).filter(setting -> !setting.value().isBlank());
  }

  Optional<String> get(String key) {
    return setting(key).map(Setting::value);
  }

  Optional<Setting> setting(SharedFile file, String key) {
    return profile.settings().stream()
        .filter(setting -> setting.file() == file && setting.key().equalsIgnoreCase(key))
        .filter(setting -> !setting.value().isBlank())
        .findFirst();
  }

  boolean hasToken() {
    return has("aws_session_token") || has("aws_security_token");
  }

  /** A setting that no other rule has a say about, for its quotes or for what cannot be seen. */
  Optional<Setting> plain(String key) {
    return setting(key).filter(setting -> isPlain(setting.value()));
  }

  static boolean isPlain(String value) {
    return !value.isBlank()
        && !value.startsWith("\"")
        && !value.startsWith("'")
        && !Unseen.in(value)
        && !Placeholder.isOne(value);
  }

  /** Whether some other program keeps notes of its own in it, and so looks after it. */
  boolean isKeptByAnotherProgram() {
    return profile.settings().stream()
        .map(Setting::key)
        .anyMatch(
            key -> key.indexOf('.') < 0 && !SettingNames.isKnown(key.toLowerCase(Locale.ROOT)));
  }

  /** Whether its requests go elsewhere than to AWS, where other names and keys are in use. */
  boolean isElsewhere() {
    return has("endpoint_url") || has("services");
  }

  Sheet sheet(Setting setting) {
    return new Sheet(scene.files().get(setting.file()));
  }

  /** A fault of one setting. */
  Finding found(Fault fault, Setting setting, Object... words) {
    return seen(Finding.of(fault, at(setting), words), setting);
  }

  Finding seen(Finding finding, Setting setting) {
    return sheet(setting).seen(finding, setting.line());
  }

  private Where at(Setting setting) {
    return Where.profile(name()).at(sheet(setting).spot(setting.line()));
  }

  /** A value for a headline; a secret may stand where it does not belong. */
  static String shown(Setting setting) {
    return Masked.line(setting.value());
  }

  Edit put(Setting setting, String value) {
    return new Edit.Put(setting.file(), section(), setting.key(), value);
  }

  Edit remove(Setting setting) {
    return new Edit.Remove(setting.file(), section(), setting.key());
  }

  Fix ask(Setting setting, String label) {
    return Fix.input(label, new Remedy.Ask(setting.file(), section(), setting.key()));
  }

  /** Another profile of a name that is close to this one. */
  Optional<String> nearest(String wanted) {
    return profiles.keySet().stream()
        .filter(name -> !name.equals(name()) && EditDistance.between(name, wanted) <= FEW_SLIPS)
        .min(Comparator.comparing(name -> EditDistance.between(name, wanted)));
  }

  /** What the readers make of one of its settings in both files together. */
  String told(String key) {
    return Readings.of(scene.files()).of(section(), key);
  }
}
