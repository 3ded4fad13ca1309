package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AroundTest {
  private static final String SECRET = "aws_secret_access_key = x\n";

  @TempDir Path home;
  private Sandbox sandbox;
  private Around around;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
    Files.createDirectory(home.resolve("shop"));
    around = new Around(sandbox.locations, home.resolve("shop"));
  }

  @Test
  void aUsualHomeHasNothingOddAboutIt() throws IOException {
    Sandbox.mode(sandbox.aws, "rwxr-xr-x");
    Sandbox.mode(sandbox.config, "rw-r--r--");
    assertEquals(List.of(), around.readable());
    assertEquals(List.of(), around.copied());
    assertEquals(Optional.empty(), around.textTwin());
    assertEquals(List.of(), around.projectFiles());
  }

  @Test
  void copiesWithSecretsThatOthersCanReadAreFound() throws IOException {
    Path copy = sandbox.aws.resolve("credentials.bak");
    Sandbox.put(copy, SECRET);
    assertEquals(List.of(), around.readable());
    Sandbox.mode(copy, "rw-r--r--");
    assertEquals(List.of(new Around.Open("~/.aws/credentials.bak", "0644")), around.readable());
    Sandbox.mode(sandbox.aws, "rwxrwxrwx");
    assertEquals("~/.aws", around.readable().getFirst().path());
  }

  @Test
  void aFolderThatIsCopiedElsewhereIsNamedAndSoIsATrackedFile() throws IOException {
    Path cloud = home.resolve("OneDrive - Acme/.aws/credentials");
    Files.createDirectories(cloud.getParent());
    Sandbox.put(cloud, "[a]\n");
    Files.delete(sandbox.credentials);
    Files.createSymbolicLink(sandbox.credentials, cloud);
    assertEquals("OneDrive", around.copied().getFirst().by());
    Files.createDirectory(home.resolve(".git"));
    Files.writeString(home.resolve(".git/index"), "DIRC....aws/config\0...");
    assertEquals("git work tree", around.copied().getLast().by());
  }

  @Test
  void startFilesAndFoldersOfThemAreReadAndNothingElse() throws IOException {
    Files.writeString(home.resolve(".bashrc"), "export A=1\n");
    Path folder = home.resolve(".config/fish/conf.d");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("b.fish"), "b");
    Files.writeString(folder.resolve("a.fish"), "a");
    assertEquals(
        List.of("~/.bashrc", "~/.config/fish/conf.d/a.fish", "~/.config/fish/conf.d/b.fish"),
        around.texts(List.of(".bashrc", ".missing", ".config/fish/conf.d/")).stream()
            .map(Around.Found::path)
            .toList());
  }

  @Test
  void filesOfTheProjectAreReadAndGitIsAskedAboutThem() throws IOException {
    Files.writeString(home.resolve("shop/.env"), "AWS_ACCESS_KEY_ID=x\n");
    Around.Found found = around.projectFiles().getFirst();
    assertEquals("~/shop/.env", found.path());
    assertTrue(!around.tracked(found));
    Files.createDirectory(home.resolve("shop/.git"));
    Files.writeString(home.resolve("shop/.git/index"), "DIRC...\0.env\0");
    assertTrue(around.tracked(found));
  }

  @Test
  void whatIsIgnoredIsKeptUntilItIsTakenBack() throws IOException {
    Ignored ignored = new Ignored(sandbox.locations);
    assertEquals(Set.of(), ignored.all());
    ignored.keep("AW101:(file):1", true);
    ignored.keep("AW203:work:2", true);
    assertEquals(Set.of("AW101:(file):1", "AW203:work:2"), ignored.all());
    ignored.keep("AW101:(file):1", false);
    assertEquals(Set.of("AW203:work:2"), ignored.all());
  }
}
