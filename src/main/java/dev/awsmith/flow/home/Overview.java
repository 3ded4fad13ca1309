package dev.awsmith.flow.home;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
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
    return new Overview(situation, files, standings, Event.KeysRecalled.NONE, Optional.empty());
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

  /** How many have not been answered for. */
  int waiting() {
    return (int)
        standings.values().stream()
            .filter(standing -> standing.status() == Standing.Status.CHECKING)
            .count();
  }

  Line headline(List<ProfileRow> rows) {
    List<String> troubles = new ArrayList<>();
    rows.forEach(row -> row.trouble().ifPresent(troubles::add));
    return new Headline(rows.size(), troubles, found.orElse(List.of())).line();
  }

  /** The active profile first, then the urgent ones, then by name. */
  List<ProfileRow> rows() {
    String active = active();
    return files.profiles().stream().map(profile -> row(profile, active)).sorted().toList();
  }

  private ProfileRow row(Profile profile, String active) {
    KeyNews key = new KeyNews(age(profile), rotation(profile), situation.clock().instant());
    return new ProfileRow(
        profile,
        standing(profile.name()).keyed(key.age(), key.half()),
        profile.name().equals(active),
        key);
  }

  Optional<KeyAge> age(Profile profile) {
    if (keys.created().isEmpty() && keys.rotations().isEmpty()) {
      return Optional.empty();
    }
    return profile
        .credentials()
        .flatMap(own -> keys.created(own.id()))
        .map(created -> situation.keyAgeLimit().age(created, situation.clock().instant()));
  }

  /** One that is unfinished before one that only waits for the end of the old key. */
  private Optional<Rotation> rotation(Profile profile) {
    List<Rotation> own =
        keys.rotations().stream()
            .filter(rotation -> rotation.profiles().contains(profile.name()))
            .toList();
    return own.stream().filter(Rotation::unfinished).findFirst().or(() -> own.stream().findFirst());
  }

  Standing standing(String name) {
    return standings.getOrDefault(name, Standing.of(Standing.Status.UNCHECKED));
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
