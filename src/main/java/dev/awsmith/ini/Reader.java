package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import java.util.LinkedHashMap;
import java.util.Map;

/** The programs that read the AWS files, each in its own way. */
public enum Reader {
  CLI("the AWS CLI"),
  JAVA("the AWS SDK for Java"),
  JAVASCRIPT("the AWS SDK for JavaScript");

  private final String words;

  Reader(String words) {
    this.words = words;
  }

  /** Its name within a sentence. */
  public String words() {
    return words;
  }

  public ReaderView read(SharedFile which, Text text) {
    return switch (this) {
      case CLI -> CliView.read(which, text);
      case JAVA -> SdkView.read(which, text);
      case JAVASCRIPT -> JsView.read(which, text);
    };
  }

  /** What it makes of both files: the credentials file wins, setting by setting. */
  public ReaderView read(AwsFiles files) {
    ReaderView config = read(SharedFile.CONFIG, files.config().document().text());
    ReaderView credentials = read(SharedFile.CREDENTIALS, files.credentials().document().text());
    if (!(config instanceof Read first)) {
      return config;
    }
    if (!(credentials instanceof Read second)) {
      return credentials;
    }
    return new Read(
        join(first.profiles(), second.profiles()),
        join(first.ssoSessions(), second.ssoSessions()),
        join(first.services(), second.services()));
  }

  private Map<String, Map<String, String>> join(
      Map<String, Map<String, String>> config, Map<String, Map<String, String>> credentials) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    config.forEach((name, settings) -> all.put(name, new LinkedHashMap<>(settings)));
    credentials.forEach(
        (name, settings) -> {
          Map<String, String> joined = all.computeIfAbsent(name, none -> new LinkedHashMap<>());
          if (this == CLI) {
            dropBlocks(joined, settings);
          }
          joined.putAll(settings);
        });
    return all;
  }

  /** To the CLI a block is one setting, so another one replaces all of it. */
  private static void dropBlocks(Map<String, String> settings, Map<String, String> others) {
    for (String other : others.keySet()) {
      settings.keySet().removeIf(key -> block(key).equals(block(other)));
    }
  }

  private static String block(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
