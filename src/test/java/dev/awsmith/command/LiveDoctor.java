package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.practice.Account;
import dev.awsmith.practice.User;
import dev.awsmith.profile.Credentials;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

/** A computer of Anna's whose problems are looked for with the help of AWS. */
abstract class LiveDoctor {
  @AutoClose final Computer computer;
  final Account account;
  final User anna;

  LiveDoctor(Path home) {
    computer = new Computer(home);
    account = computer.aws.aws().account();
    anna = account.user("anna");
  }

  /** The profile "work" has these keys, in eu-west-1. */
  final void work(Credentials keys) {
    work(keys, "", "eu-west-1");
  }

  /** The same with more lines, and in another Region. */
  final void work(Credentials keys, String more, String region) {
    work(keys.id().value(), keys.secret().reveal(), more, region);
  }

  final void work(String id, String secret, String more, String region) {
    computer.holding(
        "[work]\naws_access_key_id = %s\naws_secret_access_key = %s\n%s"
            .formatted(id, secret, more),
        "[profile work]\nregion = %s\n".formatted(region));
  }

  /** What doctor finds. */
  final List<JsonObject> findings() {
    return computer
        .run("doctor", "--live", "--json")
        .json()
        .getAsJsonArray("findings")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The codes of what doctor finds, in order. */
  final List<String> codes() {
    return findings().stream().map(one -> one.get("code").getAsString()).sorted().toList();
  }

  /** The one thing that doctor finds. */
  final JsonObject only(String code) {
    List<JsonObject> all = findings();
    assertEquals(
        List.of(code),
        all.stream().map(one -> one.get("code").getAsString()).toList(),
        all::toString);
    return all.getFirst();
  }

  static JsonObject firstFix(JsonObject finding) {
    return finding.getAsJsonArray("fixes").get(0).getAsJsonObject();
  }
}
