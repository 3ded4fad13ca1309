package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwsCommandTest extends EmbeddedAwsTest {
  @TempDir Path home;

  @Test
  void theAwsCommandIsAnswered() throws Exception {
    assumeTrue(isInstalled(), "The AWS CLI is not installed, so it was not asked.");
    ProcessBuilder command =
        new ProcessBuilder(
            "aws",
            "sts",
            "get-caller-identity",
            "--output=text",
            "--query=Arn",
            "--endpoint-url=" + aws.endpoint());
    Map<String, String> environment = command.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.endsWith("_proxy"));
    environment.put("AWS_CONFIG_FILE", home.resolve("config").toString());
    environment.put("AWS_SHARED_CREDENTIALS_FILE", home.resolve("credentials").toString());
    environment.put("AWS_DEFAULT_REGION", "eu-west-1");
    environment.put("AWS_ACCESS_KEY_ID", key.id().value());
    environment.put("AWS_SECRET_ACCESS_KEY", key.credentials().secret().reveal());
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.contains(anna.arn()), said);
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "aws")));
  }
}
