package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A wizard on a screen: what is shown, what has been typed, where the focus is. A key, a result or
 * the passing of time makes the next session.
 */
public final class Session {
  private static final String BUSY =
      "This cannot be stopped half-way. It takes a moment, and says when it is done.";

  private final Wizard wizard;
  private final Beforehand beforehand;
  private final Screen screen;
  private final LeftForms left;
  // How often the person was told not to leave what is under way.
  private final int warned;

  private Session(Wizard wizard, Beforehand beforehand, Screen screen, LeftForms left, int warned) {
    this.wizard = wizard;
    this.beforehand = beforehand;
    this.screen = screen;
    this.left = left;
    this.warned = warned;
  }

  /** Opens the first page, or the first that options have not answered already. */
  public static Reply start(Wizard.Turn turn, Given given, Look look, Size size, Instant now) {
    Screen blank = Screen.blank(new View(look, size), now);
    return new Session(turn.wizard(), Beforehand.of(given), blank, LeftForms.NONE, 0).forward(turn);
  }

  /** The effects whose results are still awaited. */
  public List<Effect> pending() {
    return wizard.pending();
  }

  /** Whether the page only waits for something. */
  public boolean isWaiting() {
    return screen.isWaiting();
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
    return new Clockwork(screen).wakes();
  }

  /** The same a moment later. */
  public Session tick(Instant now) {
    return with(new Clockwork(screen).at(now));
  }

  public Session resize(Size size) {
    return with(screen.in(size));
  }

  /** What came of an effect. */
  public Reply finished(Effect effect, Event event) {
    Wizard.Turn turn = wizard.finished(effect, event, screen.form().values());
    return turn.wizard().equals(wizard)
        ? Reply.of(this)
        : (event.pointOfNoReturn() ? with(screen.written()) : this).forward(turn);
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
      case Wish.Stay stay -> Reply.of(with(stay.screen()));
      case Wish.Take take -> onPage.take(take.action());
      case Wish.Copy copy ->
          new Reply(
              onPage.saying("Copied: " + copy.command()),
              List.of(new Effect.CopyText(copy.command())));
      case Wish.GoBack back -> onPage.back();
      case Wish.Leave leave -> onPage.leave();
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
        : took(action.id());
  }

  private Reply took(String action) {
    return told(new Event.Answered(action, screen.form().values()));
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
        .map(reply -> reply.after(turn.effects()))
        .orElseGet(() -> new Reply(next, turn.effects()));
  }

  private Optional<Reply> answeredBeforehand() {
    Page page = screen.form().page();
    return beforehand
        .action(page)
        .filter(action -> outcome().isEmpty())
        .map(action -> answered(page, action));
  }

  private Reply answered(Page page, Action action) {
    Map<String, String> values = beforehand.answers(page);
    return new Session(wizard, beforehand.after(page), screen, left, warned)
        .forward(wizard.told(new Event.Answered(action.id(), values), values));
  }

  private Session showing(Wizard.Turn turn) {
    Page page = turn.wizard().step().page();
    int from = wizard.history().size();
    int to = turn.wizard().history().size();
    Screen next =
        to < from
            ? Renewal.again(screen, left.at(to), page, turn.typed(), beforehand.given())
            : Renewal.shown(screen, page, turn.typed(), beforehand.given());
    return new Session(
        turn.wizard(),
        beforehand,
        next.first(to == 0),
        to > from ? left.and(from, screen.form()) : left,
        0);
  }

  private Reply back() {
    if (!wizard.free()) {
      return Reply.of(saying(BUSY));
    }
    if (wizard.canGoBack()) {
      return turned(wizard.back(screen.form().values()));
    }
    return screen.form().page().action(Action.LEAVE).isPresent()
        ? took(Action.LEAVE)
        : screen.goesHome()
            ? took(Action.HOME)
            : Reply.of(with(screen.under(new Overlay.Leaving(false))));
  }

  /** Ctrl-C: stops what is under way, or leaves. */
  private Reply stop() {
    if (!wizard.free()) {
      return warn(wizard.warnings());
    }
    if (screen.isWaiting() && wizard.canGoBack()) {
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
            new Session(wizard, beforehand, screen.saying(warnings.get(warned)), left, warned + 1))
        : took(Action.LEAVE);
  }

  private Reply leave() {
    return screen.form().page().action(Action.LEAVE).isPresent()
        ? took(Action.LEAVE)
        : Reply.of(
            new Session(wizard.ended(screen.left()).wizard(), beforehand, screen, left, warned));
  }

  private Session saying(String sentence) {
    return with(screen.saying(sentence));
  }

  private Session with(Screen other) {
    return new Session(wizard, beforehand, other, left, warned);
  }
}
