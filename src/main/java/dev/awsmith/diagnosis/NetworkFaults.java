package dev.awsmith.diagnosis;

import java.util.List;

/** The request did not reach AWS, or the answer is not from AWS. */
final class NetworkFaults {
  private static final String KEYS_UNTRIED = "The keys were not tried.";

  static final Meaning NO_HOST =
      new Meaning(
          "AW207",
          "There is no such AWS address",
          KEYS_UNTRIED,
          List.of(
              "The Region is misspelt, in capitals, or a zone such as us-east-1a.",
              "You are offline, or the name server does not answer."),
          List.of("Compare the Region with the list:  awsmith region", "Check the connection."),
          "",
          List.of());

  static final Meaning NO_CONNECTION =
      new Meaning(
          "",
          "I cannot reach AWS from here",
          KEYS_UNTRIED,
          List.of(
              "You are offline.",
              "A company network asks for a proxy.",
              "A firewall stands in the way.",
              "The name server does not answer.",
              "An endpoint variable leads to a local AWS that is not running."),
          List.of(
              "Check the connection, then try again.",
              "Set HTTPS_PROXY if your company has a proxy."),
          "",
          List.of("AW207"));

  static final Meaning TIMEOUT =
      new Meaning(
          "",
          "AWS did not answer in time",
          KEYS_UNTRIED,
          List.of(
              "The connection is slow, or a firewall drops the requests.", "A proxy is needed."),
          List.of("Try again.", "Set HTTPS_PROXY if your company has a proxy."),
          "",
          List.of());

  static final Meaning UNTRUSTED =
      new Meaning(
          "",
          "Something between you and AWS is replacing its certificate",
          KEYS_UNTRIED,
          List.of("A company proxy or virus scanner reads encrypted traffic."),
          List.of(
              "Ask for the company's root certificate; name its file in AWS_CA_BUNDLE (AWS CLI),"
                  + " NODE_EXTRA_CA_CERTS (JavaScript), or the Java trust store.",
              "Do not switch verification off: your keys would pass unprotected."),
          "",
          List.of());

  static final Meaning NOT_TLS =
      new Meaning(
          "",
          "The other side does not speak TLS",
          KEYS_UNTRIED,
          List.of(
              "An endpoint or proxy address says https where it should say http.",
              "The port is wrong."),
          List.of("Check AWS_ENDPOINT_URL and HTTPS_PROXY."),
          "",
          List.of());

  static final Meaning NO_BUNDLE =
      new Meaning(
          "",
          "The file with certificates is not there",
          KEYS_UNTRIED,
          List.of("AWS_CA_BUNDLE or ca_bundle names a file that does not exist."),
          List.of("Correct the path, or remove the setting."),
          "",
          List.of());

  static final Meaning PROXY =
      new Meaning(
          "",
          "The proxy does not answer",
          KEYS_UNTRIED,
          List.of("HTTPS_PROXY names a proxy that is not there, perhaps that of another network."),
          List.of("Correct or remove HTTPS_PROXY."),
          "",
          List.of());

  static final Meaning NOT_AWS =
      new Meaning(
          "",
          "Somebody answered, but it was not AWS",
          KEYS_UNTRIED,
          List.of(
              "The sign-in page of a hotel or guest network answers in the place of AWS.",
              "A proxy shows a page of its own.",
              "An endpoint variable leads elsewhere."),
          List.of("Open any page in a browser, sign in there, and try again."),
          "",
          List.of());

  static final Meaning BUSY =
      new Meaning(
          "",
          "AWS is busy or in trouble",
          "Your set-up is not the problem.",
          List.of("Too many requests came at once.", "A service of AWS has a problem."),
          List.of("Wait a minute, then try again."),
          "",
          List.of());

  private NetworkFaults() {}
}
