package dev.awsmith.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.wizard.Event.Answered;
import dev.awsmith.wizard.Wizard.Turn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WizardTest {
  private static final Effect LOOK = new Effect.LookInDownloads();
  private static final Effect READ = new Effect.ReadFiles();
  private static final Effect WRITE = new Effect.WriteChanges(List.of(), "nothing");
  private static final Effect TAKE = new Effect.TakeTurn(new AccessKeyId("AKIARTYNJLG43LJTT77O"));
  private static final Event SEEN = new Event.DownloadsSeen(List.of());
  private static final Event WRITTEN = new Event.Written("backup", null);

  /** Goes wherever the answer says. */
  record Asking(String name) implements Step {
    @Override
    public Page page() {
      return Page.of(name, "");
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Answered answer when answer.took("wait") -> Next.to(new WaitingFor(name), LOOK);
        case Answered answer when answer.took("write") -> Next.to(new WaitingFor(name), WRITE);
        case Answered answer when answer.took("take") -> Next.to(new WaitingFor(name), TAKE);
        case Answered answer when answer.took("replace") -> Next.instead(new Asking("other"));
        case Answered answer when answer.took("anew") -> Next.anew(new Asking("home"), READ);
        case Answered answer when answer.took("end") -> Next.finish(Outcome.LEFT);
        case Answered answer when answer.took("back") -> Next.back();
        case Answered answer -> Next.to(new Asking(answer.action()));
        default -> Next.instead(this);
      };
    }
  }

  record WaitingFor(String name) implements Step {
    @Override
    public Page page() {
      return Page.of(name, "waiting");
    }

    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Next on(Event event) {
      return Next.to(new Asking("after " + name));
    }
  }

  @Test
  void whatLastsEndsForThoseWhoGoBackToBeforeIt() {
    Turn taking = answer(answer(start(), "second", Map.of()), "take", Map.of());
    Turn taken = taking.wizard().finished(TAKE, SEEN, Map.of());
    Turn later = answer(taken, "more", Map.of());
    Turn stillAfter = later.wizard().back(Map.of());
    assertEquals(List.of(), stillAfter.effects());
    Turn before = stillAfter.wizard().back(Map.of());
    assertEquals(new Asking("second"), before.wizard().step());
    assertEquals(List.of(new Effect.EndTurn()), before.effects());
    assertEquals(List.of(new Effect.EndTurn()), before.wizard().pending());
    assertEquals(List.of(), before.wizard().back(Map.of()).effects());
  }

  @Test
  void startingGivesTheOrdersOfTheFirstStep() {
    Turn start = Wizard.start(new Asking("a"), READ);

    assertEquals(List.of(READ), start.effects());
    assertEquals(List.of(READ), start.wizard().pending());
  }

  @Test
  void backLeadsToTheStepBeforeWithWhatWasTypedThere() {
    Turn second = answer(start(), "b", Map.of("field", "typed at a"));

    Turn first = second.wizard().back(Map.of("field", "typed at b"));

    assertEquals(new Asking("a"), first.wizard().step());
    assertEquals(Map.of("field", "typed at a"), first.typed());
  }

  @Test
  void whatWasTypedAheadIsThereAgainOnTheWayForward() {
    Turn second = answer(start(), "b", Map.of());
    Turn first = second.wizard().back(Map.of("field", "typed at b"));

    assertEquals(Map.of("field", "typed at b"), answer(first, "b", Map.of()).typed());
  }

  @Test
  void backPassesWaitingStepsBy() {
    Turn waiting = answer(start(), "wait", Map.of());
    Turn after = waiting.wizard().finished(LOOK, SEEN, Map.of());

    assertEquals(new Asking("after a"), after.wizard().step());
    assertEquals(new Asking("a"), after.wizard().back(Map.of()).wizard().step());
  }

  @Test
  void goingBackAbandonsWhatWasUnderWayAndItsLateResultIsDropped() {
    Turn waiting = answer(start(), "wait", Map.of());
    Turn back = waiting.wizard().back(Map.of());

    Turn late = back.wizard().finished(LOOK, SEEN, Map.of("field", "still here"));

    assertEquals(back.wizard(), late.wizard());
    assertEquals(Map.of("field", "still here"), late.typed());
  }

  @Test
  void nobodyWalksAwayFromAWrite() {
    Turn writing = answer(start(), "write", Map.of());

    assertFalse(writing.wizard().free());
    assertEquals(writing.wizard(), writing.wizard().back(Map.of()).wizard());
  }

  @Test
  void afterAWriteThereIsNoWayBackIntoThePast() {
    Turn writing = answer(start(), "write", Map.of());

    Turn written = writing.wizard().finished(WRITE, WRITTEN, Map.of());

    assertEquals(new Asking("after a"), written.wizard().step());
    assertFalse(written.wizard().canGoBack());
  }

  @Test
  void aStepInThePlaceOfAnotherIsNotGoneBackTo() {
    Turn second = answer(start(), "b", Map.of());
    Turn replaced = answer(second, "replace", Map.of("field", "kept"));

    assertEquals(Map.of("field", "kept"), replaced.typed());
    assertEquals(new Asking("a"), replaced.wizard().back(Map.of()).wizard().step());
  }

  @Test
  void beginningAnewForgetsTheWay() {
    Turn second = answer(start(), "b", Map.of());
    Turn home = answer(second, "anew", Map.of());

    assertFalse(home.wizard().canGoBack());
    assertEquals(List.of(READ), home.effects());
  }

  @Test
  void aStepCanSendBackAndCanEndTheRun() {
    Turn second = answer(start(), "b", Map.of());

    assertEquals(new Asking("a"), answer(second, "back", Map.of()).wizard().step());
    assertTrue(answer(second, "end", Map.of()).wizard().outcome().isPresent());
  }

  private static Turn start() {
    return Wizard.start(new Asking("a"));
  }

  private static Turn answer(Turn turn, String action, Map<String, String> typed) {
    return turn.wizard().told(new Answered(action, Map.of()), typed);
  }
}
