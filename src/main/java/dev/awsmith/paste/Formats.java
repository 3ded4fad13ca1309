package dev.awsmith.paste;

import java.util.List;

/** All the ways to write keys that are known, the stricter ones first: the first match counts. */
final class Formats {
  static final List<Format> IN_ORDER =
      List.of(
          new JsonOutput("JSON from aws iam create-access-key", "json-create-key", "AccessKey"),
          new JsonOutput("JSON from aws sts", "json-sts", "Credentials"),
          new JsonOutput("JSON from aws sso", "json-sso", "roleCredentials"),
          new ProcessOutput(),
          new ConsoleCsv("CSV from the AWS console", "csv-2-columns", false),
          new ConsoleCsv("CSV from the AWS console, with a user name", "csv-5-columns", true),
          new RootKeyFile(),
          Lines.POWERSHELL,
          Lines.POWERSHELL_TOOLS,
          Lines.CONFIGURE_SET,
          Lines.CMD,
          Lines.FISH,
          Lines.CSH,
          new IniBlock(),
          Lines.POSIX,
          Lines.TRANSCRIPT,
          Lines.NAMED,
          new BareTokens());

  private Formats() {}
}
