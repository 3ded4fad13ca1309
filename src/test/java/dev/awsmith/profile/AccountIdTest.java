package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIdTest {
  @Test
  void aLeadingZeroCounts() {
    AccountId account = new AccountId("029608264753");
    assertEquals("029608264753", account.toString());
    assertEquals("0296-0826-4753", account.grouped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345678901", "1234567890123", "1234-5678-9012", "１２３４５６７８９０１２"})
  void onlyTwelveDigitsAreAnAccount(String text) {
    assertFalse(AccountId.isAccountId(text));
    assertThrows(IllegalArgumentException.class, () -> new AccountId(text));
  }

  @Test
  void noTextIsNoAccount() {
    assertFalse(AccountId.isAccountId(null));
  }
}
