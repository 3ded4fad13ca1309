package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.profile.Refusal.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedKeysTest {
  private static final String KEYS =
      "AKIARTYNJLG43LJTT77O 0rN4Xh2v9QpLz7TsWm5KdYbRf3JcGe8AuHiVx1oE";

  @ParameterizedTest
  @CsvSource({
    "EXPIRED, Paste or type other keys",
    "WRONG_SECRET, Paste or type other keys",
    "MALFORMED, Paste or type other keys",
    "UNKNOWN_KEY, Try again",
    "TIMEOUT, Try again",
    "DENIED, Try again",
  })
  void enterDoesWhatCanHelp(Reason reason, String label) {
    PaperWorld world = new PaperWorld("", "").answering(PaperWorld.refusal(reason, ""));
    Traveller anna = pasted(world).answer("check");

    assertEquals(label, anna.page().first().orElseThrow().label());
  }

  @ParameterizedTest
  @CsvSource({"EXPIRED", "TIMEOUT"})
  void theOtherWayIsOpenToo(Reason reason) {
    PaperWorld world =
        new PaperWorld("", "")
            .answering(PaperWorld.refusal(reason, ""), PaperWorld.refusal(reason, ""));

    pasted(world)
        .answer("check")
        .answer("again")
        .answer("keys")
        .paste(KEYS)
        .answer("check")
        .sees("AWS accepted the keys.");
  }

  private static Traveller pasted(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).importText(KEYS, ImportWish.NONE), world);
  }
}
