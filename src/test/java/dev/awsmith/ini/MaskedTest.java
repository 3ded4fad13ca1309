package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
  private static final String SECRET = "AnInvented/Secret+ThatIs40Characters0123";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "aws_secret_access_key = @, aws_secret_access_key = ****************0123",
        "AWS_SECRET_ACCESS_KEY=@, AWS_SECRET_ACCESS_KEY=****************0123",
        "aws_secret_access_key\t=  @ # old, aws_secret_access_key\t=  ****************0123 # old",
        "aws_secret_access_key = short, aws_secret_access_key = ****************",
        "aws_secret_access_key: @, aws_secret_access_key: ****************0123",
        "aws_secret_access_key: ab=cdefghijklmnop, aws_secret_access_key: ****************mnop",
        "# aws_session_token = abcdefghijklmnop, # aws_session_token = ****************mnop",
        "export AWS_SESSION_TOKEN=abcdefghijklmnop, export AWS_SESSION_TOKEN=****************mnop",
        "aws_access_key_id = AKIARZPUZDIKIUFISP2V, aws_access_key_id = AKIA************SP2V",
        "aws_access_key_id = @, aws_access_key_id = ****************0123",
        "# AKIARZPUZDIKIUFISP2V was here, # AKIA************SP2V was here",
        "@, ****************0123",
        "secret @, secret ****************0123",
        "region = @, region = ****************0123",
        "aws_secret_access_key @, aws_secret_access_key ****************0123",
        "region = us-east-1, region = us-east-1",
        "aws_secret_access_key =, aws_secret_access_key =",
        "role_arn = arn:aws:iam::123456789012:role/R, role_arn = arn:aws:iam::123456789012:role/R",
        "ca_bundle = /usr/local/share/certificates/company/bundle, ca_bundle ="
            + " /usr/local/share/certificates/company/bundle"
      })
  void secretsAreMaskedAndTheLayoutStays(String line, String masked) {
    assertEquals(masked, Masked.line(line.replace("@", SECRET)));
  }

  @Test
  void theOtherLinesOfASecretAreMaskedWithIt() {
    assertEquals(
        List.of(
            "aws_session_token =",
            "  ****************mnop",
            "",
            "\t****************",
            "region = a"),
        Masked.lines(
            List.of("aws_session_token =", "  abcdefghijklmnop", "", "\tmore", "region = a")));
  }
}
