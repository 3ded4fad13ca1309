package dev.awsmith.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key AKIARTYNJLG43LJTT77O|key AKIA************T77O",
        "Credential=ASIARTYNJLG43LJTT77O/20261121/us-east-1/sts|"
            + "Credential=ASIA************T77O/20261121/us-east-1/sts",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY|****",
        "secret=\"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"|secret=\"****\"",
        "IQoJb3JpZ2luX2VjEXAMPLETOKENxxxxxxxxxxxxxxxx%2Fyyyyyyyy%3D%3D end|**** end",
        "Request ID: 01234567-89ab-cdef-0123-456789abcdef|"
            + "Request ID: 01234567-89ab-cdef-0123-456789abcdef",
        "arn:aws:iam::111122223333:user/dev-anna|arn:aws:iam::111122223333:user/dev-anna",
        "sts.eu-west-1.amazonaws.com 412 ms|sts.eu-west-1.amazonaws.com 412 ms",
      })
  void keysAreToldByTheirEndsAndSecretsNotAtAll(String text, String told) {
    assertEquals(told, Redacted.of(text));
  }
}
