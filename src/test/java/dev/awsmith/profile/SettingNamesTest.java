package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingNamesTest {
  @ParameterizedTest
  @CsvSource({
    "aws_acess_key_id, aws_access_key_id",
    "regoin, region",
    "source-profile, source_profile",
    "ouput, output"
  })
  void aSlipIsRecognised(String typed, String meant) {
    assertEquals(Optional.of(meant), SettingNames.nearest(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"regex", "colour", "s4", "expiration", "granted_sso_region", "x"})
  void theSettingOfAnotherProgramIsNoSlip(String key) {
    assertEquals(Optional.empty(), SettingNames.nearest(key));
  }

  @Test
  void everyKnownSettingIsBeyondDoubt() {
    assertTrue(SettingNames.isKnown("cli_pager"));
    assertEquals(Optional.empty(), SettingNames.doubt("cli_pager"));
    assertEquals(Optional.empty(), SettingNames.doubt("s3.addressing_style"));
  }
}
