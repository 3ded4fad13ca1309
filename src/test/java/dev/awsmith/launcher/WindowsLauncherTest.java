package dev.awsmith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher for cmd, which must do what the other one does, read where it cannot be run. */
class WindowsLauncherTest {
  private static final Path FOLDER = Path.of("packaging");
  private String windows;
  private String unix;

  @BeforeEach
  void read() throws IOException {
    windows = Files.readString(FOLDER.resolve("awsmith.cmd"));
    unix = Files.readString(FOLDER.resolve("awsmith"));
  }

  @Test
  void bothGiveJavaTheSameFlags() {
    Set<String> flags = found("-X[\\w:+-]+(?:=1)?", unix);
    flags.removeAll(found("-X(?:share|X:SharedArchiveFile|X:SharedClassListFile)[\\w:]*", unix));
    flags.remove("-XX:DumpLoadedClassList");
    flags.remove("-XX:+AOTClassLinking");

    assertEquals(flags, found("-X[\\w:+-]+(?:=1)?", windows));
    assertTrue(flags.size() > 8, flags::toString);
  }

  @Test
  void bothWantTheSameJavaAndRunTheSameJar() {
    assertTrue(unix.contains("-ge 21 ]"));
    assertTrue(windows.contains("%major% geq 21 "));
    assertTrue(unix.contains("$app/awsmith.jar"));
    assertTrue(windows.contains("-jar \"%app%\\awsmith.jar\" %*\r\nexit /b %errorlevel%\r\n"));
    assertTrue(unix.contains("lib/awsmith") && windows.contains("lib\\awsmith"));
    assertTrue(unix.contains("-DskipTests package") && windows.contains("-DskipTests package"));
  }

  @Test
  void everyLabelThatIsGoneToIsThere() {
    Set<String> wanted = found("(?<=goto |call :)\\w+", windows);
    wanted.remove("mvn");
    assertEquals(found("(?<=\\n:)\\w+", windows), wanted);
  }

  /** Names of variables do not know their case in cmd. */
  @Test
  void noVariableIsTakenForAnother() {
    Set<String> names = found("(?<=set \")\\w+(?==)", windows);
    Set<String> folded = names.stream().map(String::toLowerCase).collect(Collectors.toSet());
    assertEquals(names.size(), folded.size(), names::toString);
    names.remove("JAVA_HOME");
    assertFalse(folded.contains("path") || names.contains("java_home"));
  }

  @Test
  void cmdGetsTheLineEndsThatItCanRead() throws IOException {
    assertTrue(windows.lines().count() > 20);
    assertEquals(windows, windows.replace("\r\n", "\n").replace("\n", "\r\n"));
    assertTrue(Files.readString(Path.of(".gitattributes")).contains("*.cmd text eol=crlf"));
    assertTrue(windows.chars().allMatch(sign -> sign < 128));
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
