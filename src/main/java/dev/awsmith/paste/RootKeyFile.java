package dev.awsmith.paste;

import java.util.List;
import java.util.regex.Pattern;

/** {@code rootkey.csv} as the console made it for many years: not a CSV at all. */
record RootKeyFile() implements Format {
  private static final Pattern LINE =
      Pattern.compile(
          "(?im)^[ \\t]*(?<name>AWSAccessKeyId|AWSSecretKey)[ \\t]*=[ \\t]*(?<value>\\S+)");

  @Override
  public String words() {
    return "key file of the root user";
  }

  @Override
  public String code() {
    return "root-key-file";
  }

  @Override
  public List<Values> read(String text) {
    return Values.sets(
        LINE.matcher(text)
            .results()
            .flatMap(line -> Setting.of(line.group("name"), line.group("value")).stream())
            .toList());
  }

  @Override
  public List<Remark> remarks() {
    return List.of(
        Remark.note(
            "These look like the keys of the ROOT user. They can do everything, including close"
                + " the account, and cannot be limited."));
  }
}
