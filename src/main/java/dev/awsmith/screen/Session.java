package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wizard on a screen: what is shown, what has been typed, where the focus is. A key, a result or
 * the passing of time makes the next session.
 */
public final class Session {
  private static final String BUSY =
      "This cannot be stopped half-way. It takes a moment, and says when it is done.";
  private static final Outcome SAVED =
      new Outcome(ExitCode.DONE, Line.lines(Screen.SAVED), Map.of());

  private final Wizard wizard;
  private final Given given;
  private final Set<String> used;
  private final Screen screen;
  // How often the person was told not to leave what is under way.
  private final int warned;

  private Session(Wizard wizard, Given given, Set<String> used, Screen screen) {
    this(wizard, given, used, screen, 0);
  }

  private Session(Wizard wizard, Given given, Set<String> used, Screen screen, int warned) {
    this.wizard = wizard;
    this.given = given;
    this.used = Set.copyOf(used);
    this.screen = screen;
    this.warned = warned;
  }

  /** Opens the first page, or the first that options have not answered already. */
  public static Reply start(Wizard.Turn turn, Given given, Look look, Size size, Instant now) {
    Form nothing = Form.of(Page.of("", ""), Map.of(), Given.NOTHING);
    Screen blank =
        new Screen(
            nothing,
            Overlay.NONE,
            Optional.empty(),
            Times.starting(now),
            new View(look, size),
            true,
            false);
    return new Session(turn.wizard(), given, Set.of(), blank).forward(turn);
  }

  /** The effects whose results are still awaited. */
  public List<Effect> pending() {
    return wizard.pending();
  }

  /** Whether the page only waits for something. */
  public boolean isWaiting() {
    return screen.form().page().waiting().isPresent();
  }

  /** How the run ended, if it has. */
  public Optional<Outcome> outcome() {
    return wizard.outcome();
  }

  /** What to draw. */
  public Frame frame() {
    return new Drawing(screen).frame();
  }

  public Look look() {
    return screen.view().look();
  }

  /** The wizard as it stands, for another face to go on with. */
  public Wizard.Turn handedOver() {
    return new Wizard.Turn(wizard, wizard.pending(), screen.form().values());
  }

  /** Whether a key asks to go on in line mode, because the window is too small. */
  public boolean leavesScreen(Key key) {
    return !screen.view().size().isEnough() && key == Key.Named.ENTER && wizard.free();
  }

  /** After how long {@link #tick} makes a difference; nothing where time changes nothing. */
  public Optional<Duration> wakes() {
    if (isWaiting()) {
      return Optional.of(look().habits().untilTold(screen.times().waited()));
    }
    if (screen.times().isRevealed()) {
      return Optional.of(screen.times().untilHidden());
    }
    return screen.form().holdsSecret() && !screen.isLocked()
        ? Optional.of(screen.times().untilIdle())
        : Optional.empty();
  }

  /** The same a moment later. */
  public Session tick(Instant now) {
    Screen later = screen.with(screen.times().at(now));
    boolean locks = later.times().isIdle() && later.form().holdsSecret();
    return with(locks ? later.under(new Overlay.Locked()) : later);
  }

  public Session resize(Size size) {
    return with(screen.in(size));
  }

  /** What came of an effect. */
  public Reply finished(Effect effect, Event event) {
    Wizard.Turn turn = wizard.finished(effect, event, screen.form().values());
    if (turn.wizard().equals(wizard)) {
      return Reply.of(this);
    }
    return (event.pointOfNoReturn() ? with(screen.written()) : this).forward(turn);
  }

  public Reply press(Key key) {
    Session pressed = with(screen.with(screen.times().pressing()));
    if (screen.isLocked()) {
      return Reply.of(pressed.with(pressed.screen.under(Overlay.NONE)));
    }
    pressed = pressed.with(pressed.screen.silent());
    if (key.equals(new Key.Ctrl('c'))) {
      return pressed.stop();
    }
    return screen.view().size().isEnough() ? pressed.granted(key) : Reply.of(pressed);
  }

  private Reply granted(Key key) {
    Session onPage = with(screen.under(Overlay.NONE));
    return switch (screen.press(key)) {
      case Screen.Stay stay -> Reply.of(with(stay.screen()));
      case Screen.Take take -> onPage.take(take.action());
      case Screen.Copy copy ->
          new Reply(
              onPage.saying("Copied: " + copy.command()),
              List.of(new Effect.CopyText(copy.command())));
      case Screen.GoBack back -> onPage.back();
      case Screen.Leave leave -> onPage.leave();
    };
  }

  /** Text that was pasted in one piece. */
  public Reply paste(String text) {
    if (!(screen.overlay() instanceof Overlay.None) || !screen.view().size().isEnough()) {
      return press(new Key.Unknown());
    }
    Session pressed = with(screen.with(screen.times().pressing()).silent());
    Optional<Screen> inserted = Insertion.of(text, pressed.screen);
    if (inserted.isPresent()) {
      return Reply.of(with(inserted.get()));
    }
    return screen.form().takesPaste()
        ? pressed.told(new Event.Pasted(text))
        : Reply.of(pressed.saying("Nothing can be pasted here."));
  }

  /** Takes an action, unless something stands against it. */
  private Reply take(Action action) {
    if (action.id().equals(Action.LEAVE) && !wizard.free()) {
      return stop();
    }
    Form form = screen.form();
    Optional<String> whyNot =
        action.whyNot().or(() -> action.submits() ? form.whyNot() : Optional.empty());
    if (whyNot.isPresent()) {
      return Reply.of(saying(whyNot.get()));
    }
    Form judged = action.submits() ? form.judged() : form;
    return action.submits() && !judged.complaints().isEmpty()
        ? Reply.of(with(screen.with(judged)))
        : told(new Event.Answered(action.id(), form.values()));
  }

  private Reply told(Event event) {
    return turned(wizard.told(event, screen.form().values()));
  }

  private Reply turned(Wizard.Turn turn) {
    boolean back = turn.wizard().history().size() < wizard.history().size();
    return back ? new Reply(showing(turn), turn.effects()) : forward(turn);
  }

  /** Goes on to a page; one that options have answered is answered at once. */
  private Reply forward(Wizard.Turn turn) {
    Session next = showing(turn);
    return next.answeredBeforehand()
        .map(action -> next.answered(action).after(turn.effects()))
        .orElseGet(() -> new Reply(next, turn.effects()));
  }

  private Optional<Action> answeredBeforehand() {
    Page page = screen.form().page();
    boolean answered =
        outcome().isEmpty()
            && given.answers(page)
            && page.fields().stream().map(Session::flag).noneMatch(used::contains);
    return page.first()
        .filter(action -> answered)
        .filter(action -> action.flag().isEmpty() || given.consents().contains(action.flag()));
  }

  /** Each option answers once, so that a page one goes back to, or is sent back to, is asked. */
  private Reply answered(Action action) {
    Page page = screen.form().page();
    Set<String> more = new HashSet<>(used);
    page.fields().forEach(field -> more.add(flag(field)));
    Map<String, String> values = given.fill(page);
    return new Session(wizard, given, more, screen)
        .forward(wizard.told(new Event.Answered(action.id(), values), values));
  }

  private static String flag(Field field) {
    return field.ask().flag();
  }

  private Session showing(Wizard.Turn turn) {
    Page page = turn.wizard().step().page();
    Form form = screen.form();
    boolean same = Renewal.fits(form, page) && form.values().equals(turn.typed());
    Screen next =
        same
            ? screen.with(Renewal.of(form, page, given))
            : screen.opened(Form.of(page, turn.typed(), given));
    return new Session(turn.wizard(), given, used, next.first(turn.wizard().history().isEmpty()));
  }

  private Reply back() {
    if (!wizard.free()) {
      return Reply.of(saying(BUSY));
    }
    if (wizard.canGoBack()) {
      return turned(wizard.back(screen.form().values()));
    }
    if (screen.form().page().action(Action.LEAVE).isPresent()) {
      return leave();
    }
    return screen.goesHome()
        ? told(new Event.Answered(Action.HOME, screen.form().values()))
        : Reply.of(with(screen.under(new Overlay.Leaving(false))));
  }

  /** Ctrl-C: stops what is under way, or leaves. */
  private Reply stop() {
    if (!wizard.free()) {
      return warn(wizard.warnings());
    }
    if (screen.form().page().waiting().isPresent() && wizard.canGoBack()) {
      Reply back = turned(wizard.back(screen.form().values()));
      return new Reply(back.session().saying("Stopped. Nothing was changed."), back.effects());
    }
    return leave();
  }

  /** What must not be left is left all the same by those who insist, if that is possible. */
  private Reply warn(List<String> warnings) {
    if (warnings.isEmpty()) {
      return Reply.of(saying(BUSY));
    }
    return warned < warnings.size()
        ? Reply.of(
            new Session(wizard, given, used, screen.saying(warnings.get(warned)), warned + 1))
        : told(new Event.Answered(Action.LEAVE, screen.form().values()));
  }

  private Reply leave() {
    Optional<Action> action = screen.form().page().action(Action.LEAVE);
    if (action.isPresent()) {
      return told(new Event.Answered(Action.LEAVE, screen.form().values()));
    }
    Outcome outcome = screen.wrote() ? SAVED : Outcome.LEFT;
    Wizard ended =
        new Wizard(
            wizard.step(),
            wizard.history(),
            wizard.ahead(),
            wizard.pending(),
            Optional.of(outcome));
    return Reply.of(new Session(ended, given, used, screen));
  }

  private Session saying(String sentence) {
    return with(screen.saying(sentence));
  }

  private Session with(Screen other) {
    return new Session(wizard, given, used, other, warned);
  }
}
