package dev.awsmith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a made-up checkout whose application is a {@link Stage}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /** The terminal gets its size a moment after the first program. */
  private static final String SIZED = "while [ \"$(stty size)\" = '0 0' ]; do sleep 0.01; done; ";

  private static final String SCRIPT =
      """
      stty -g > before
      %s "$LAUNCHER"
      echo "ended $?"
      stty -g > after
      echo "all done"
      """;

  private final StringBuilder screen = new StringBuilder();
  @TempDir private Path folder;
  private Path launcher;
  private PtyProcess terminal;

  @BeforeEach
  void checkout() throws IOException {
    launcher = Files.createDirectories(folder.resolve("packaging")).resolve("awsmith");
    Files.copy(Path.of("packaging", "awsmith"), launcher);
    assertTrue(launcher.toFile().setExecutable(true));
    Files.createDirectories(folder.resolve("src/main"));
    Files.createFile(folder.resolve("pom.xml"));
    Path target = Files.createDirectories(folder.resolve("target"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Stage.class.getName());
    String name = Stage.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar =
            new JarOutputStream(Files.newOutputStream(target.resolve("awsmith.jar")), manifest);
        InputStream code = Stage.class.getClassLoader().getResourceAsStream(name)) {
      jar.putNextEntry(new JarEntry(name));
      code.transferTo(jar);
    }
    Files.createFile(target.resolve("launcher-built"));
    Files.createFile(target.resolve("awsmith-" + System.getProperty("java.version") + ".jsa"));
  }

  @AfterEach
  void end() {
    if (terminal != null) {
      terminal.destroyForcibly();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, jvm, 143",
    "HUP, jvm, 129",
    "KILL, jvm, 137",
    "TERM, launcher, 143",
    "HUP, launcher, 143",
    "INT, launcher, 143"
  })
  void aSignalLeavesTheTerminalAsItWas(String signal, String target, int status)
      throws IOException, InterruptedException {
    start(SCRIPT.formatted("sh"));
    Matcher ready = until("ready (\\d+) (\\d+) size 24 80");
    new ProcessBuilder("kill", "-" + signal, ready.group(target.equals("jvm") ? 1 : 2))
        .start()
        .waitFor();
    until("ended " + status);
    assertRestored(ready.group(1));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0003', '\u001c', '\u0013', '\u0016'})
  void aKeyThatCouldStopATerminalIsAKeyLikeAnyOther(char key) throws IOException {
    start(SCRIPT.formatted("sh"));
    Matcher ready = until("ready (\\d+) ");
    type(String.valueOf(key));
    until("key " + (int) key);
    type("q");
    until("ended 3");
    assertRestored(ready.group(1));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void everyShellRunsIt(String shell) throws IOException {
    start(SCRIPT.formatted(shell));
    Matcher ready = until("ready (\\d+) ");
    type("q");
    until("ended 3");
    assertRestored(ready.group(1));
  }

  static Stream<String> shells() {
    return Stream.of("sh", "dash", "bash", "busybox sh", "ksh", "zsh --emulate sh")
        .filter(
            shell ->
                Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(path -> Files.isExecutable(Path.of(path, shell.split(" ")[0]))));
  }

  @Test
  void ctrlZLendsTheTerminalToTheShellAndFgTakesItBack() throws IOException {
    start("sh -i");
    type("stty -g > before; sh $LAUNCHER\r");
    Matcher ready = until("ready (\\d+) ");
    type("\u001a");
    until("(?i)stopped");
    type("stty -g > between; fg\r");
    until("again");
    assertEquals(read("before"), read("between"));
    type("x");
    until("key 120");
    type("q");
    until("(?s)key 120.*1049l.*[#$] ");
    type("stty -g > after; echo all \"done\"\r");
    assertRestored(ready.group(1));
  }

  @Test
  void aCrashIsToldOnTheNormalScreen() throws IOException, InterruptedException {
    start(SCRIPT.formatted("sh"));
    String jvm = until("ready (\\d+) ").group(1);
    new ProcessBuilder("kill", "-SEGV", jvm).start().waitFor();
    until("not yours");
    until("crash-" + jvm + ".log");
    assertRestored(jvm);
    assertTrue(screen.lastIndexOf("not yours") > screen.lastIndexOf("\033[?1049l"));
  }

  @Test
  void aCommandGetsTheTerminalUntouchedAndTakesTheLaunchersPlace() throws IOException {
    start("sh $LAUNCHER list --json; echo ended $?");
    until("cooked list --json");
    until("ended 0");
  }

  @Test
  void itTellsWhetherAPersonIsThere() throws IOException {
    start("ACCESSIBLE=1 sh $LAUNCHER; sh $LAUNCHER list | cat; echo ended");
    until("cooked +at a terminal");
    until("cooked list in a script");
    until("ended");
  }

  @Test
  void optionsBeforeTheCommandDoNotHideIt() throws IOException {
    start("sh $LAUNCHER -p list -r eu-west-1 setup; echo ended $?");
    until("ready (\\d+) ");
    type("q");
    until("ended 3");
  }

  @Test
  void aDiagnosisThatMendsHasAScreenAndOneThatReportsHasNone() throws IOException {
    start("sh $LAUNCHER doctor work; sh $LAUNCHER doctor --no-live --fix; echo ended $?");
    until("cooked doctor work");
    until("ready (\\d+) ");
    type("q");
    until("ended 3");
  }

  @Test
  void aLinkToItIsFollowed() throws IOException {
    Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/awsmith"), Path.of("../bin/smith"));
    Files.createSymbolicLink(folder.resolve("bin/smith"), Path.of("../packaging/awsmith"));
    start("bin/awsmith help; echo ended $?");
    until("cooked help");
  }

  @Test
  void whereNothingIsBuiltAndMavenIsMissingItSaysWhatToInstall() throws IOException {
    Files.delete(folder.resolve("target/launcher-built"));
    start("mkdir no; PATH=$PWD/no /bin/sh $LAUNCHER; echo e=$?");
    until("building awsmith needs Maven");
    until("apt install maven");
    until("e=7");
  }

  @Test
  void aBuildThatFailsShowsItsEnd() throws IOException {
    Path pom = Files.writeString(folder.resolve("pom.xml"), "no pom");
    Files.setLastModifiedTime(pom, FileTime.from(Instant.now().plusSeconds(60)));
    start("sh $LAUNCHER; echo ended $?");
    until("its sources have changed");
    until("Non-parseable POM");
    until("the build failed");
    until("ended 7");
  }

  private void assertRestored(String jvm) throws IOException {
    until("all done\r\n");
    assertEquals(read("before"), read("after"));
    String shown = screen.toString();
    assertTrue(shown.lastIndexOf("\033[?1049l") > shown.lastIndexOf("\033[?1049h"), shown);
    assertTrue(shown.lastIndexOf("\033[?25h") > shown.lastIndexOf("\033[?25l"), shown);
    assertTrue(shown.lastIndexOf("\033[?2004l") > shown.lastIndexOf("\033[?2004h"), shown);
    assertFalse(ProcessHandle.of(Long.parseLong(jvm)).isPresent(), "the JVM was left behind");
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void start(String script) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("TERM", "xterm");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LAUNCHER", launcher.toString());
    environment.put("AWSMITH_STATE_DIR", folder.resolve("state").toString());
    Stream.of("CI", "ACCESSIBLE", "AWSMITH_ACCESSIBLE", "AWSMITH_NO_INPUT", "AWSMITH_STTY")
        .forEach(environment::remove);
    terminal =
        new PtyProcessBuilder(new String[] {"sh", "-c", SIZED + script})
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .setInitialColumns(80)
            .setInitialRows(24)
            .start();
    CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS).execute(terminal::destroyForcibly);
  }

  private void type(String keys) throws IOException {
    terminal.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    terminal.getOutputStream().flush();
  }

  private Matcher until(String text) throws IOException {
    InputStream out = terminal.getInputStream();
    byte[] bytes = new byte[4096];
    while (true) {
      Matcher matcher = Pattern.compile(text).matcher(screen);
      if (matcher.find()) {
        return matcher;
      }
      int count = out.read(bytes);
      if (count < 0) {
        throw new AssertionError("\"" + text + "\" never came:\n" + screen);
      }
      screen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
    }
  }
}
