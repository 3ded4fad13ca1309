package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationsTest {
  private static final Path HOME = Path.of("/home/ana");

  private static Locations of(String... variables) {
    var map = new HashMap<String, String>();
    for (int i = 0; i < variables.length; i += 2) {
      map.put(variables[i], variables[i + 1]);
    }
    return Locations.of(map, HOME);
  }

  @Test
  void withoutVariablesAllLiesAtHome() {
    assertEquals(
        new Locations(
            HOME,
            HOME.resolve(".aws/credentials"),
            HOME.resolve(".aws/config"),
            HOME.resolve(".local/state/awsmith")),
        of());
  }

  @Test
  void variablesNameOtherFilesAndATildeIsHome() {
    Locations locations =
        of("AWS_CONFIG_FILE", "~/elsewhere/config", "AWS_SHARED_CREDENTIALS_FILE", "/keys/mine");

    assertEquals(HOME.resolve("elsewhere/config"), locations.config());
    assertEquals(Path.of("/keys/mine"), locations.credentials());
  }

  @Test
  void anEmptyVariableIsNoVariable() {
    assertEquals(HOME.resolve(".aws/config"), of("AWS_CONFIG_FILE", "").config());
  }

  @Test
  void theHomeVariableCountsMoreThanTheSystem() {
    assertEquals(Path.of("/tmp/other/.aws/config"), of("HOME", "/tmp/other").config());
  }

  @Test
  void theStateFolderFollowsXdgButNotARelativePath() {
    assertEquals(Path.of("/state/awsmith"), of("XDG_STATE_HOME", "/state").state());
    assertEquals(HOME.resolve(".local/state/awsmith"), of("XDG_STATE_HOME", "state").state());
    assertEquals(
        Path.of("/mine"), of("XDG_STATE_HOME", "/state", "AWSMITH_STATE_DIR", "/mine").state());
  }

  @Test
  void onWindowsTheProfileFolderIsHome() {
    Locations locations =
        Locations.of(
            Map.of("USERPROFILE", "/users/ana", "HOME", "/git", "LOCALAPPDATA", "/users/ana/local"),
            Path.of("/elsewhere"),
            true);

    assertEquals(Path.of("/users/ana/.aws/credentials"), locations.credentials());
    assertEquals(Path.of("/users/ana/local/awsmith"), locations.state());
  }

  @Test
  void whatIsSaidOnTheCommandLineCountsMost() {
    Locations locations =
        of("AWS_CONFIG_FILE", "/no").withConfig(Path.of("/yes")).withCredentials(Path.of("/keys"));

    assertEquals(Path.of("/yes"), locations.config());
    assertEquals(Path.of("/keys"), locations.credentials());
  }

  @Test
  void pathsAtHomeAreShownWithATilde() {
    assertEquals("~/.aws/config", of().shown(HOME.resolve(".aws/config")));
    assertEquals("/home/anabel/x", of().shown(Path.of("/home/anabel/x")));
  }
}
