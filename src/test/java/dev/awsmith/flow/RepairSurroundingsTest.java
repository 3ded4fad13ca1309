package dev.awsmith.flow;

import static dev.awsmith.flow.Doctor.REGION;
import static dev.awsmith.flow.Doctor.problems;
import static dev.awsmith.flow.Doctor.work;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Problems around the AWS files: permissions, variables, start files. */
class RepairSurroundingsTest {
  @Test
  void permissionsAreTakenAwayInTheSameReview() {
    PaperWorld world = besideOpenBackup();
    problems(world)
        .sees("Other users can read ~/.aws/credentials.bak")
        .answer("all")
        .sees("permissions change: 0644 -> 0600")
        .answer("save");
    assertEquals("~/.aws/credentials.bak", amended(world));
  }

  @Test
  void whatStillFiresIsNotCalledFixed() {
    PaperWorld world = besideOpenBackup();
    problems(world)
        .answer("all")
        .answer("save")
        .sees("NOT FIXED: the problem is still there", "Fix all automatic (0)");
  }

  @Test
  void aLineToRunIsShownAndItsEffectLookedAt() {
    PaperWorld world = work(REGION);
    problems(world, "AWS_PROFILE", "wrok")
        .sees("AWS_PROFILE names a profile that does not exist. Did you mean \"work\"?")
        .answer("fix")
        .answer("go", "fix", "0")
        .sees("export AWS_PROFILE=work", "run it in your terminal")
        .answer("look")
        .sees("NOT FIXED");
  }

  @Test
  void aDisclosedLineOfAStartFileBecomesARemark() {
    PaperWorld world = work(REGION).starting("~/.bashrc", "# mine\nexport AWS_PROFILE=wrok\n");
    problems(world, "AWS_PROFILE", "wrok")
        .answer("fix")
        .answer("go", "fix", "2")
        .sees("~/.bashrc   (one line, backup first)", "export AWS_PROFILE=wrok", "awsmith: export")
        .answer("save");
    assertEquals("~/.bashrc", amended(world));
  }

  /** A backup beside the AWS files that other users can read. */
  private static PaperWorld besideOpenBackup() {
    return work(REGION)
        .amid(
            new Places(
                "~/.aws",
                List.of(new Places.Mode("~/.aws/credentials.bak", "0644")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of()));
  }

  /** The file outside the AWS files that was written first. */
  private static String amended(PaperWorld world) {
    return world.ordered(Effect.WriteChanges.class).getLast().amendments().getFirst().path();
  }
}
