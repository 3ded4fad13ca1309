package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MintTest {
  @ParameterizedTest
  @ValueSource(strings = {"000000000000", "029608264753", "123456789012", "999999999999"})
  void aKeyIdCarriesItsAccount(String digits) {
    AccountId account = new AccountId(digits);
    String id = Mint.keyId("AKIA", account);
    assertTrue(id.matches("AKIA[A-Z2-7]{16}"), id);
    assertEquals(account, new AccessKeyId(id).account().orElseThrow());
  }

  @Test
  void secretsHaveTheFormOfAwss() {
    String secret = Mint.secret().reveal();
    assertTrue(secret.matches("[A-Za-z0-9+/]{40}"));
    assertNotEquals(secret, Mint.secret().reveal());
  }
}
