package dev.awsmith.flow.home;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.flow.KeyAge;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of the profiles so far.
 *
 * @param found what is wrong in the files, once they were looked at
 */
record Overview(
    Situation situation,
    AwsFiles files,
    Map<String, Standing> standings,
    Event.KeysRecalled keys,
    Optional<List<Finding>> found) {
  Overview {
    standings = Map.copyOf(standings);
  }

  /** By the files alone. */
  static Overview of(Situation situation, AwsFiles files) {
    Map<String, Standing> standings = new HashMap<>();
    files.profiles().forEach(profile -> standings.put(profile.name(), Standing.local(profile)));
    return new Overview(
        situation, files, standings, new Event.KeysRecalled(Map.of(), List.of()), Optional.empty());
  }

  Overview with(String name, Standing standing) {
    Map<String, Standing> others = new HashMap<>(standings);
    others.put(name, standing);
    return new Overview(situation, files, others, keys, found);
  }

  Overview with(Event.KeysRecalled recalled) {
    return new Overview(situation, files, standings, recalled, found);
  }

  Overview with(List<Finding> problems) {
    return new Overview(situation, files, standings, keys, Optional.of(problems));
  }

  boolean isWaiting() {
    return standings.values().stream()
        .anyMatch(standing -> standing.status() == Standing.Status.CHECKING);
  }

  Line headline() {
    List<String> troubles = new ArrayList<>();
    sorted().forEach(profile -> trouble(profile.name()).ifPresent(troubles::add));
    return new Headline(files.profiles().size(), troubles, found.orElse(List.of())).line();
  }

  private Optional<String> trouble(String name) {
    return switch (standing(name).status()) {
      case BROKEN -> Optional.of(name + " is broken");
      case OVERDUE -> Optional.of(name + " has an overdue key");
      case HALF -> Optional.of(name + " has an unfinished rotation");
      default -> Optional.empty();
    };
  }

  List<Option> rows() {
    return sorted().stream().map(this::option).toList();
  }

  private Option option(Profile profile) {
    String name = profile.name();
    return new ProfileRow(
            profile, standing(name), name.equals(active()), age(name), rotation(profile))
        .option();
  }

  Optional<KeyAge> age(String name) {
    return files
        .profile(name)
        .flatMap(Profile::credentials)
        .flatMap(own -> Optional.ofNullable(keys.created().get(own.id())))
        .map(created -> KeyAge.of(created, situation.clock().instant(), KeyAge.LIMIT));
  }

  private Optional<Rotation> rotation(Profile profile) {
    return keys.rotations().stream()
        .filter(Rotation::unfinished)
        .filter(rotation -> rotation.profiles().contains(profile.name()))
        .findFirst();
  }

  /** The active profile first, then the urgent ones, then by name. */
  private List<Profile> sorted() {
    return files.profiles().stream().sorted(this::compare).toList();
  }

  private int compare(Profile one, Profile other) {
    int active = Boolean.compare(other.name().equals(active()), one.name().equals(active()));
    int urgency = standing(one.name()).status().compareTo(standing(other.name()).status());
    return active != 0 ? active : urgency != 0 ? urgency : one.name().compareTo(other.name());
  }

  Standing standing(String name) {
    Standing known = standings.getOrDefault(name, Standing.of(Standing.Status.UNCHECKED));
    return files
        .profile(name)
        .map(profile -> known.keyed(age(name), rotation(profile).isPresent()))
        .orElse(known);
  }

  String active() {
    String named = situation.variables().getOrDefault("AWS_PROFILE", "");
    return named.isEmpty() ? "default" : named;
  }

  String activeSource() {
    return situation.variables().getOrDefault("AWS_PROFILE", "").isEmpty()
        ? ""
        : " (from AWS_PROFILE)";
  }
}
