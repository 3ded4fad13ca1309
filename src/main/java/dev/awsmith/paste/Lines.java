package dev.awsmith.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names with their values, one after the other, as shells and settings files write them. */
enum Lines implements Format {
  POWERSHELL(
      "PowerShell lines ($Env:AWS_...)",
      "powershell",
      "(?:\\$\\{?env:|(?:set|new)-item +(?:-path +)?[\"']?env:[\\\\/]?"
          + "|SetEnvironmentVariable\\( *[\"'])"
          + Lines.VARIABLE
          + "\\}?[\"']?(?: *[=,] *| +(?:-value +)?)"),
  POWERSHELL_TOOLS(
      "PowerShell command Set-AWSCredential",
      "powershell-tools",
      "-(?<name>AccessKey|SecretKey|SessionToken|StoreAs|ProfileName|Region)[ :]+"),
  CMD("Windows SET lines", "cmd", "(?<!\\w)setx? +\"?" + Lines.VARIABLE + "(?: *=| ) *"),
  FISH(
      "fish lines (set -gx AWS_...)",
      "fish",
      "(?<!\\w)set(?: +-[\\w-]+){1,4} +" + Lines.VARIABLE + " +"),
  CSH("csh lines (setenv AWS_...)", "csh", "(?<!\\w)setenv +" + Lines.VARIABLE + " +"),
  CONFIGURE_SET(
      "aws configure set commands",
      "configure-set",
      "(?:aws +configure +set +(?:profile\\.[\\w-]+\\.|default\\.)?|--(?=profile ))"
          + "(?<name>\\w+) +"),
  POSIX("shell lines (export AWS_...)", "shell", "(?<![\\w$:%])" + Lines.VARIABLE + "="),
  TRANSCRIPT(
      "answers to aws configure",
      "configure",
      "(?<name>AWS Access Key ID|AWS Secret Access Key|AWS Session Token|Default region name"
          + "|(?<=--)profile)(?: *\\[[^]\\n]{0,99}]: *|(?<=profile) +)"),
  NAMED(
      "lines of names and values (YAML, Terraform, properties)",
      "named-values",
      "(?<![\\w.-])(?:-D)?[\"']?(?<name>[\\w.-]+|[A-Za-z]+(?: [A-Za-z]+){1,3})[\"']? *[:=] *");

  private static final String VARIABLE = "(?<name>(?:AWS|AMAZON)_\\w+)";
  private static final String VALUE =
      "(?:\"(?<double>[^\"\\n]*)\"|'(?<single>[^'\\n]*)'|(?<bare>[^\\s;,\"'`&]+))";

  private final String words;
  private final String code;
  private final Pattern pattern;

  Lines(String words, String code, String name) {
    this.words = words;
    this.code = code;
    this.pattern = Pattern.compile(name + Lines.VALUE, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<Values> read(String text) {
    return Values.sets(
        pattern.matcher(text).results().flatMap(match -> setting(match).stream()).toList());
  }

  private static Optional<Setting> setting(MatchResult match) {
    for (String group : List.of("double", "single", "bare")) {
      if (match.group(group) != null) {
        return Setting.of(match.group("name"), match.group(group));
      }
    }
    return Optional.empty();
  }
}
