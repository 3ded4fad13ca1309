package dev.awsmith.paste;

import java.util.List;

/** The reply of a {@code credential_process}, which {@code aws configure export-credentials} is. */
record ProcessOutput() implements Format {
  @Override
  public String words() {
    return "JSON from a credential process";
  }

  @Override
  public String code() {
    return "json-process";
  }

  @Override
  public List<Values> read(String text) {
    return JsonObjects.in(text).stream()
        .filter(reply -> reply.has("Version"))
        .map(JsonOutput::values)
        .toList();
  }
}
