package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.diagnosis.live.Answer;
import dev.awsmith.diagnosis.live.Borrowing;
import dev.awsmith.diagnosis.live.Link;
import dev.awsmith.diagnosis.live.Live;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveCrashTest {
  @Test
  void aJudgementThatFailsIsAFindingAndTheOthersGoOn() {
    Link gone =
        new Link(
            "gone",
            "work",
            "eu-west-1",
            "arn:aws:iam::123456789012:role/x",
            "awsmith",
            Optional.empty(),
            900);
    Borrowing borrowing =
        new Borrowing(
            "gone",
            gone,
            Credentials.longTerm("AKIARZPUZDIKIUFISP2V", "x".repeat(40)),
            Optional.empty(),
            List.of());
    Refusal denied =
        new Refusal(Refusal.Reason.DENIED, "AccessDenied", 403, "no", "sts", Optional.empty());
    Finding local = Finding.of(Fault.REGION_MISSING, Where.FILE);

    List<Finding> all =
        Live.findings(
            List.of(local),
            Scenes.of("", ""),
            List.of(new Answer.NotLent(borrowing, denied)),
            new KeyAge.Limit(90, 14),
            Instant.EPOCH);

    assertEquals(List.of("AW199", "AW206"), all.stream().map(Finding::code).sorted().toList());
  }
}
