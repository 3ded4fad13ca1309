package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.practice.Account;
import dev.awsmith.practice.Role;
import dev.awsmith.practice.User;
import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles that are borrowed with roles: tried link by link, and nobody is asked for a code. */
class RoleChainTest {
  @TempDir Path home;
  private Computer computer;
  private Account account;
  private User anna;
  private Role hub;
  private Role deploy;

  @BeforeEach
  void begin() throws IOException {
    computer = new Computer(home);
    account = computer.aws.aws().account();
    anna = account.user("anna");
    hub = account.role("hub");
    deploy = account.role("deploy");
    Credentials keys = anna.createKey().credentials();
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
            .formatted(keys.id().value(), keys.secret().reveal()));
    Files.setPosixFilePermissions(
        computer.credentials(), PosixFilePermissions.fromString("rw-------"));
    chain("");
  }

  @AfterEach
  void end() {
    computer.close();
  }

  /** Keys in work, a role in hub, and with it the role in client. */
  private void chain(String moreOfHub) {
    computer.holding(
        computer.config(),
        """
        [profile work]
        region = eu-west-1

        [profile hub]
        role_arn = %s
        source_profile = work
        region = eu-west-1
        %s
        [profile client]
        role_arn = %s
        source_profile = hub
        region = eu-west-1
        """
            .formatted(hub.arn(), moreOfHub, deploy.arn()));
  }

  private Map<String, JsonObject> findings() {
    Map<String, JsonObject> findings = new TreeMap<>();
    for (JsonElement finding : report().getAsJsonArray("findings")) {
      JsonObject each = finding.getAsJsonObject();
      findings.put(each.get("where").getAsString(), each);
    }
    return findings;
  }

  private JsonObject report() {
    return computer.run("doctor", "--live", "--json").json();
  }

  private long assumed() {
    return computer.aws.aws().requests().stream()
        .filter(request -> request.operation().equals("AssumeRole"))
        .count();
  }

  @Test
  void everyLinkIsTried() {
    assertEquals("[\"work\",\"hub\",\"client\"]", report().get("asked").toString());
    assertEquals(3, assumed(), "hub for itself, and for client hub and then deploy");
    assertEquals(Map.of(), findings());
  }

  @Test
  void aLastLinkThatIsRefusedIsForThoseWhoKeepTheRole() {
    deploy.trustOnly(account.user("ben"));
    JsonObject finding = findings().get("client");
    assertEquals("AW305", finding.get("code").getAsString());
    assertFalse(findings().containsKey("hub"), "hub works");
    String text =
        finding.getAsJsonArray("fixes").get(0).getAsJsonObject().get("text").getAsString();
    assertTrue(text.contains("\"Principal\": { \"AWS\": \"" + hub.arn() + "\" }"), text);
    assertTrue(text.contains("A policy for the role"), text);
    assertTrue(finding.toString().contains("with the role of \\\"hub\\\""), finding::toString);
  }

  @Test
  void aFirstLinkThatIsRefusedIsTheProblemOfItsOwnProfile() {
    hub.trustOnly(account.user("ben"));
    JsonObject finding = findings().get("client");
    assertTrue(
        finding.get("what").getAsString().startsWith("It needs the role of \"hub\" first"),
        finding::toString);
    assertTrue(finding.toString().contains("awsmith doctor hub --live --fix"), finding::toString);
    assertEquals("AW305", findings().get("hub").get("code").getAsString());
  }

  @Test
  void aDeviceAnywhereInTheChainIsToldAndNotAskedFor() {
    String device = anna.enableMfa("phone").serial();
    chain("mfa_serial = " + device);
    JsonObject report = report();
    assertEquals("[]", report.getAsJsonArray("findings").toString());
    assertEquals("[\"work\"]", report.get("asked").toString());
    assertEquals(0, assumed());
    String left = report.getAsJsonArray("not_asked").toString();
    assertTrue(left.contains("hub") && left.contains("client") && left.contains(device), left);
    String told = computer.run("doctor", "--live").works().out();
    assertTrue(
        told.contains(
            "Not asked about client: it takes a code of the MFA device "
                + device
                + ". Try it with: aws sts get-caller-identity --profile client"),
        told);
  }

  @Test
  void whatWouldRunACommandIsToldAndNotRun() throws IOException {
    Files.writeString(
        computer.config(), "[profile tool]\ncredential_process = /bin/false\nregion = eu-west-1\n");
    String told = computer.run("doctor", "--live").works().out();
    assertTrue(told.contains("Not asked about tool: that would run a command."), told);
  }

  @Test
  void whereAwsIsNotToBeAskedNobodyIsTold() {
    assertFalse(computer.run("doctor").works().out().contains("Not asked"));
  }
}
