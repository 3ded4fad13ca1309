package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Of app/.env.example, app/.env.local and app/main.js, as git 2 wrote it. */
  private static final String COMPRESSED_INDEX =
      """
      RElSQwAAAAQAAAADawHyMDl/PotrAfIwOX8+iwAA/gAAIynBAACBpAAAAAAAAAAAAAAAAniYGSJhOyr7YCUEL/a9h4rB
      mU6FABAAYXBwLy5lbnYuZXhhbXBsZQBrAfIwOX8+i2sB8jA5fz6LAAD+AAAjKdIAAIGkAAAAAAAAAAAAAAACYXgHmCKN
      F68tNPzkz73zVVaDJHIADgdsb2NhbABrAfIwOX8+i2sB8jA5fz6LAAD+AAAjKeIAAIGkAAAAAAAAAAAAAAAC8q1sdvAR
      WmulsARWqEmBDn7AryAACwptYWluLmpzAEw3G+HaDVPre99P0i4+eB+Z+dTy
      """;

  @Test
  void namesThatGitTellsOnlyByTheirDifferenceAreFound() throws IOException {
    Path shop = Files.createDirectories(home.resolve("shop/.git")).getParent();
    Files.write(shop.resolve(".git/index"), Base64.getMimeDecoder().decode(COMPRESSED_INDEX));
    for (String kept : List.of("app/.env.example", "app/.env.local", "app/main.js")) {
      assertTrue(new GitIndex(shop.resolve(kept)).keeps(), kept);
    }
    for (String other : List.of("app/.env", "app/local", "main.js", "app/.env.examplelocal")) {
      assertFalse(new GitIndex(shop.resolve(other)).keeps(), other);
    }
  }

  @Test
  void whatIsIgnoredIsKeptUntilItIsTakenBack() throws IOException {
    Ignored ignored = new Ignored(sandbox.locations);
    assertEquals(Map.of(), ignored.all());
    ignored.keep("AW101:(file):abc", Optional.of("only I use\tthis computer\n"));
    ignored.keep("AW206:work:def", Optional.of(""));
    assertEquals(
        Map.of("AW101:(file):abc", "only I use this computer", "AW206:work:def", ""),
        ignored.all());
    ignored.keep("AW101:(file):abc", Optional.empty());
    assertEquals(Map.of("AW206:work:def", ""), ignored.all());
  }
}
