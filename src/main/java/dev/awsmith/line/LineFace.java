package dev.awsmith.line;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Trail;
import dev.awsmith.wizard.Wizard;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plays a journey in line mode, to its end. */
public final class LineFace {
  private static final Outcome LEFT_AFTER_SAVING =
      new Outcome(
          ExitCode.DONE,
          Line.lines("Stopped. What was saved stays saved. To take it back: awsmith undo"),
          Map.of());

  private final Prompt prompt;
  private final Work work;
  private final Spared spared;
  private Wizard wizard;
  private Map<String, String> typed = Map.of();
  private Trail trail = new Trail("", "");
  private List<String> said = List.of();
  private boolean saved;

  private LineFace(Prompt prompt, Work work, Spared spared, Wizard.Turn start) {
    this.prompt = prompt;
    this.work = work;
    this.spared = spared;
    follow(start);
  }

  /** The same, with nothing to be heard. */
  public static Outcome run(
      Wizard.Turn start,
      Given given,
      Function<Effect, Event> world,
      LineInput in,
      PrintStream out,
      String why) {
    return run(start, given, world, in, out, why, Optional.empty());
  }

  /**
   * Asks until the journey ends, and says its receipt.
   *
   * @param why what switched line mode on, such as {@code ACCESSIBLE is set}; empty to begin
   *     without a word
   * @param bell a clock where the end of long work is to be heard
   */
  public static Outcome run(
      Wizard.Turn start,
      Given given,
      Function<Effect, Event> world,
      LineInput in,
      PrintStream out,
      String why,
      Optional<InstantSource> bell) {
    return run(start, given, new Work(world, Work.TEN_SECONDS, bell), in, out, why);
  }

  static Outcome run(
      Wizard.Turn start, Given given, Work work, LineInput in, PrintStream out, String why) {
    Prompt prompt = new Prompt(in, out);
    in.onInterrupt(work::interrupt);
    if (!why.isEmpty()) {
      prompt.say("Line mode: on (" + why + "). Type b to go back, ? for help, q to stop.");
    }
    Outcome outcome = new LineFace(prompt, work, new Spared(given), start).play();
    Speech.spoken(outcome.receipt()).forEach(prompt::say);
    return outcome;
  }

  private Outcome play() {
    while (wizard.outcome().isEmpty()) {
      if (work.rings(!wizard.pending().isEmpty())) {
        prompt.ring();
      }
      Optional<Outcome> stopped = wizard.pending().isEmpty() ? ask() : await();
      if (stopped.isPresent()) {
        return stopped.get();
      }
    }
    return wizard.outcome().get();
  }

  private void follow(Wizard.Turn turn) {
    wizard = turn.wizard();
    typed = turn.typed();
    work.begin(turn.effects());
  }

  private Optional<Outcome> ask() {
    Page page = tell();
    return switch (new PageQuestions(page, typed, spared, prompt).ask()) {
      case Reply.Told told -> {
        if (told.event() instanceof Event.Pasted) {
          said = Speech.spoken(page.lead());
        }
        follow(wizard.told(told.event(), told.typed()));
        yield Optional.empty();
      }
      case Reply.Back back -> {
        goBack(back.typed());
        yield Optional.empty();
      }
      default -> leave();
    };
  }

  /** A page may have its own way of leaving; else the journey ends here. */
  private Optional<Outcome> leave() {
    if (wizard.step().page().action(Action.LEAVE).isEmpty()) {
      return Optional.of(left());
    }
    follow(wizard.told(new Event.Answered(Action.LEAVE, typed), typed));
    return Optional.empty();
  }

  private void goBack(Map<String, String> left) {
    if (wizard.canGoBack()) {
      follow(wizard.back(left));
    } else {
      typed = left;
      prompt.say("There is nothing to go back to. Type q to stop.");
    }
  }

  /** Nothing is asked while something is under way: what comes of it may change the question. */
  private Optional<Outcome> await() {
    if (!wizard.step().asks()) {
      tell();
    } else if (!said.isEmpty()) {
      tellNews();
    }
    int seconds = 0;
    int warned = 0;
    while (true) {
      Optional<Work.News> news = work.next();
      if (news.isEmpty()) {
        seconds += Work.PATIENCE;
        prompt.say("Still working, " + seconds + " seconds.");
      } else if (news.get() instanceof Work.Came came) {
        saved |= came.event().pointOfNoReturn();
        follow(wizard.finished(came.effect(), came.event(), typed));
        return Optional.empty();
      } else if (wizard.free()) {
        return cancel();
      } else if (warned < wizard.warnings().size()) {
        prompt.say(wizard.warnings().get(warned++));
      } else if (warned > 0) {
        follow(wizard.told(new Event.Answered(Action.LEAVE, typed), typed));
        return Optional.empty();
      } else {
        prompt.say("Finishing this step first, so that nothing is left half done.");
      }
    }
  }

  private Optional<Outcome> cancel() {
    if (!wizard.canGoBack()) {
      return leave();
    }
    prompt.say(saved ? "Stopped." : "Stopped. Nothing was changed.");
    follow(wizard.back(typed));
    return Optional.empty();
  }

  private Outcome left() {
    return saved ? LEFT_AFTER_SAVING : Outcome.LEFT;
  }

  /** Says how it goes with what a page waits for that will ask again. */
  private void tellNews() {
    String message = wizard.step().page().message().spoken();
    if (!said.contains(message)) {
      prompt.say(message);
      said = Stream.concat(said.stream(), Stream.of(message)).toList();
    }
  }

  /** Says of a page what was not said a moment ago; of one that waits, not its message again. */
  private Page tell() {
    Page page = wizard.step().page();
    prompt.keepWhole(page.commands());
    boolean same = page.trail().equals(trail);
    List<String> sentences = Speech.of(page, trail);
    if (!same && !trail.path().isEmpty()) {
      prompt.pause();
    }
    String message = page.waiting().isPresent() ? page.message().spoken() : "";
    sentences.stream()
        .filter(words -> !said.contains(words) || !same && !words.equals(message))
        .forEach(prompt::say);
    trail = page.trail();
    said = Speech.of(page, trail);
    return page;
  }
}
