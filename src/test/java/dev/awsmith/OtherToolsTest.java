package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.Computer.Ran;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tools make of what awsmith wrote, and awsmith of another AWS that is not one. */
class OtherToolsTest {
  private static final String KEYS =
      "AWS_ACCESS_KEY_ID=AKIARZPUZDIKIUFISP2V\nAWS_SECRET_ACCESS_KEY=%s\n"
          .formatted("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");

  @AutoClose private final Computer computer;

  OtherToolsTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @Test
  void theAwsCliUsesWhatWasWritten() throws Exception {
    assumeTrue(says("aws", "--version").startsWith("aws-cli"), "there is no AWS CLI here");
    computer.imports(computer.csv(), "-p", "work", "--yes").works();

    String listed = says("aws", "configure", "list", "--profile", "work");
    String caller = says("aws", "sts", "get-caller-identity", "--profile", "work");

    assertTrue(listed.contains("shared-credentials-file"), listed);
    assertTrue(listed.contains("eu-west-1"), listed);
    assertTrue(caller.contains(":user/dev-anna"), caller);
  }

  @Test
  void keysAreCheckedWithMoto() throws Exception {
    int port = freePort();
    Process moto = moto(port);
    try {
      computer.with("AWS_ENDPOINT_URL", "http://127.0.0.1:" + port);

      Ran ran = computer.imports(KEYS, "-p", "moto", "--yes");

      assertTrue(ran.works().out().contains("accepted by AWS"), ran.out());
      assertEquals(0, computer.run("check", "moto").exit());
    } finally {
      moto.destroyForcibly();
    }
  }

  private static Process moto(int port) throws Exception {
    Process moto;
    try {
      moto =
          new ProcessBuilder("moto_server", "-H", "127.0.0.1", "-p", String.valueOf(port))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "there is no moto_server here");
      throw e;
    }
    while (!answers(port)) {
      assumeTrue(!moto.waitFor(50, TimeUnit.MILLISECONDS), "moto_server does not start here");
    }
    return moto;
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private String says(String... command) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(computer.variables());
    builder.environment().put("AWS_CONFIG_FILE", computer.config().toString());
    builder.environment().put("AWS_SHARED_CREDENTIALS_FILE", computer.credentials().toString());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
