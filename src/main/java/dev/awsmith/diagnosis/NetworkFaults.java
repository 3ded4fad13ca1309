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

  /** A host of somebody else, or of a local AWS. */
  static final Meaning NO_ADDRESS =
      new Meaning(
          "",
          "That address is not known here",
          "It is no address of AWS, so your keys play no part.",
          List.of(
              "The address is misspelt.",
              "You are offline, or outside the network that knows it.",
              "An endpoint variable leads there."),
          List.of("Check the address and the connection."),
          "",
          List.of());

  static final Meaning NOBODY_HOME =
      new Meaning(
          "",
          "Nothing answers at this address of your own computer",
          "AWS was not asked, so your keys play no part.",
          List.of(
              "A local AWS, such as LocalStack or DynamoDB Local, is not running.",
              "A database or another program of yours is not running.",
              "An endpoint variable leads here by mistake."),
          List.of("Start the program, or remove AWS_ENDPOINT_URL."),
          "",
          List.of());

  static final Meaning CERTIFICATE_TIME =
      new Meaning(
          "AW306",
          "The certificate is not valid at the time your computer shows",
          KEYS_UNTRIED,
          List.of(
              "Your computer's clock is wrong.",
              "A company proxy shows a certificate that is old."),
          List.of("Set the clock: switch on automatic time in the system settings."),
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
