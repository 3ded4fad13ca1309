package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComebackTest {
  private static final String OLD = keys("AKIAIOSFODNN7EXAMPLE", "old");
  private static final String NEW = keys("AKIAI44QH8DHBEXAMPLE", "new");

  @Test
  void keysThatNoProfileHasNowComeBack() {
    Comeback only = comebacks("[work]\n" + NEW, "[work]\n" + OLD).getFirst();
    assertEquals("AKIAIOSFODNN7EXAMPLE", only.keys().id().value());
    assertEquals("AKIAI44QH8DHBEXAMPLE", only.keysNow().orElseThrow().id().value());
  }

  @Test
  void anotherSecretOfTheSameKeyIsAnotherKey() {
    String mistyped = OLD.replace("= old", "= odl");
    assertEquals(1, comebacks("[work]\n" + OLD, "[work]\n" + mistyped).size());
  }

  @Test
  void aProfileThatIsGoneComesBackWithItsKeys() {
    Comeback only = comebacks("", "[work]\n" + OLD).getFirst();
    assertEquals(Optional.empty(), only.keysNow());
  }

  @Test
  void anotherNameOrCopyOfKeysThatAreThereBringsNothingBack() {
    assertEquals(List.of(), comebacks("[play]\n" + OLD, "[work]\n" + OLD));
    assertEquals(List.of(), comebacks("[a]\n" + OLD, "[a]\n" + OLD + "[b]\n" + OLD));
  }

  @Test
  void halfAKeyIsNone() {
    assertEquals(List.of(), comebacks("", "[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n"));
  }

  private static List<Comeback> comebacks(String now, String then) {
    AwsFile before = file(SharedFile.CREDENTIALS, now);
    AwsFiles files = new AwsFiles(before, file(SharedFile.CONFIG, ""));
    return Comeback.of(
        files, List.of(new Change(before, file(SharedFile.CREDENTIALS, then), List.of())));
  }

  private static AwsFile file(SharedFile which, String text) {
    return new AwsFile(
        which, Place.missing("/x/" + which, "~/x"), IniDocument.of(which, Text.of(text)));
  }

  private static String keys(String id, String secret) {
    return "aws_access_key_id = " + id + "\naws_secret_access_key = " + secret + "\n";
  }
}
