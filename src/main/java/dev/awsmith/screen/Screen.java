package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is on the screen: a page being filled in, what lies over it, and what was said last.
 *
 * @param said a word about the last key, in the place of the page's own message
 * @param first whether there is no page to go back to
 * @param wrote whether something was changed that stays changed
 */
record Screen(
    Form form,
    Overlay overlay,
    Optional<Line> said,
    Times times,
    View view,
    boolean first,
    boolean wrote) {
  static final String SAVED = "What was saved stays saved.";

  /** Nothing to see yet. */
  static Screen blank(View view, Instant now) {
    Form nothing = Form.of(Page.of("", ""), Map.of(), Given.NOTHING);
    return new Screen(
        nothing, Overlay.NONE, Optional.empty(), Times.starting(now), view, true, false);
  }

  Screen with(Form other) {
    return new Screen(other, overlay, said, times, view, first, wrote);
  }

  Screen under(Overlay other) {
    return new Screen(form, other, said, times, view, first, wrote);
  }

  Screen saying(String sentence) {
    return new Screen(form, overlay, Optional.of(Line.of(sentence)), times, view, first, wrote);
  }

  Screen silent() {
    return new Screen(form, overlay, Optional.empty(), times, view, first, wrote);
  }

  Screen with(Times other) {
    return new Screen(form, overlay, said, other, view, first, wrote);
  }

  Screen in(Size size) {
    return new Screen(form, overlay, said, times, view.of(size), first, wrote);
  }

  /** Another page, as it is first seen. */
  Screen opened(Form other) {
    return new Screen(other, Overlay.NONE, Optional.empty(), times.turned(), view, first, wrote);
  }

  Screen first(boolean nothingBefore) {
    return new Screen(form, overlay, said, times, view, nothingBefore, wrote);
  }

  Screen written() {
    return new Screen(form, overlay, said, times, view, first, true);
  }

  /** Whether a change has cut the way back to the profiles, and the page knows another. */
  boolean goesHome() {
    return first
        && wrote
        && form.page().action(Action.HOME).isPresent()
        && form.page().action(Action.LEAVE).isEmpty();
  }

  /** What leaving now means for the files. */
  String ending() {
    return wrote ? SAVED : "Nothing has been changed.";
  }

  /** Whether the page only waits for something. */
  boolean isWaiting() {
    return form.page().waiting().isPresent();
  }

  /** How the run ends for those who leave now. */
  Outcome left() {
    return wrote ? new Outcome(ExitCode.DONE, Line.lines(SAVED), Map.of()) : Outcome.LEFT;
  }

  boolean isLocked() {
    return overlay instanceof Overlay.Locked;
  }

  Wish press(Key key) {
    if (key instanceof Key.Click click && !(overlay instanceof Overlay.None)) {
      return new Pointing(this).answer(click.spot());
    }
    return switch (overlay) {
      case Overlay.None none -> onPage(key);
      case Overlay.Help help -> new InHelp(this, help).press(key);
      case Overlay.Leaving question -> inQuestion(question, key);
      case Overlay.Filled choice -> new Wish.Stay(inChoice(choice, key));
      case Overlay.Locked locked -> new Wish.Stay(under(Overlay.NONE));
    };
  }

  private Wish onPage(Key key) {
    Optional<Form> typed = form.entry().flatMap(entry -> entry.press(key)).map(form::with);
    if (typed.isPresent()) {
      return new Wish.Stay(with(typed.get()));
    }
    if (!meaning(key).equals(key)) {
      return press(meaning(key));
    }
    return switch (key) {
      case Key.Named named -> named(named);
      case Key.Typed typedKey -> letter((char) typedKey.point());
      case Key.Ctrl ctrl -> new Wish.Stay(ctrl.letter() == 'r' ? revealing() : this);
      case Key.Click click -> new Pointing(this).click(click.spot());
      case Key.Wheel wheel -> new Wish.Stay(new Pointing(this).wheel(wheel.rows()));
      case Key.Unknown unknown -> new Wish.Stay(this);
    };
  }

  /** What a key that no field wants means to this person. */
  Key meaning(Key key) {
    return view.look().habits().meaning(key);
  }

  private Wish named(Key.Named key) {
    return switch (key) {
      case F1 -> new Wish.Stay(under(Overlay.HELP));
      case ESCAPE -> form.hasFilter() ? new Wish.Stay(with(form.unfiltered())) : new Wish.GoBack();
      case ENTER -> enter();
      default -> new Wish.Stay(with(moved(key)));
    };
  }

  /** A key that no field wants moves the focus, or the text where there is nothing to focus. */
  private Form moved(Key.Named key) {
    Drawing drawing = new Drawing(this);
    boolean onButton = form.button().isPresent();
    return switch (key) {
      case TAB -> form.turned(1, drawing.body().details().isPresent());
      case BACK_TAB -> form.turned(-1, drawing.body().details().isPresent());
      case UP -> form.stops() > 1 && !form.isReading() ? form.moved(-1) : drawing.scrolled(-1);
      case DOWN -> form.stops() > 1 && !form.isReading() ? form.moved(1) : drawing.scrolled(1);
      case LEFT -> onButton ? form.moved(-1) : form;
      case RIGHT -> onButton ? form.moved(1) : form;
      case PAGE_UP -> drawing.scrolled(-drawing.page());
      case PAGE_DOWN -> drawing.scrolled(drawing.page());
      case HOME -> drawing.scrolled(Short.MIN_VALUE);
      case END -> drawing.scrolled(Short.MAX_VALUE);
      case ENTER, ESCAPE, BACKSPACE, DELETE, F1 -> form;
    };
  }

  private Wish enter() {
    if (form.hasNextField()) {
      Form checked = form.checked();
      return new Wish.Stay(with(checked.isWrongHere() ? checked : form.turned(1, false)));
    }
    return form.button()
        .or(() -> form.page().first().filter(action -> form.page().waiting().isEmpty()))
        .<Wish>map(Wish.Take::new)
        .orElseGet(() -> new Wish.Stay(this));
  }

  private Wish letter(char letter) {
    Optional<Action> action =
        form.page().actions().stream()
            .filter(known -> view.look().habits().letter(known.key()) == letter)
            .findFirst();
    if (action.isPresent()) {
      return new Wish.Take(action.get());
    }
    Optional<String> copied = new Copying(form.page()).command(letter);
    if (copied.isPresent()) {
      return new Wish.Copy(copied.get());
    }
    if (form.entry().orElse(null) instanceof Choosing menu) {
      if (letter == '/') {
        return new Wish.Stay(with(form.with(menu.filtering())));
      }
      if (letter == 'q') {
        return new Wish.Stay(under(new Overlay.Leaving(false)));
      }
      if (letter >= '1' && letter <= '9' && menu.choices().table().isNumbered()) {
        return new Wish.Stay(numbered(menu, letter - '1'));
      }
    }
    return new Wish.Stay(
        letter == '?'
            ? under(Overlay.HELP)
            : saying("\"" + letter + "\" does nothing here. F1 lists the keys that do."));
  }

  private Screen numbered(Choosing menu, int place) {
    return place < menu.choices().size()
        ? with(form.with(menu.to(place)))
        : saying("There is no " + (place + 1) + " in this list.");
  }

  private Screen revealing() {
    return form.holdsSecret() ? with(times.revealing()) : this;
  }

  /** The keys that work now. */
  List<Hint> hints() {
    return new Drawing(this).hints();
  }

  private Screen inChoice(Overlay.Filled choice, Key key) {
    return switch (key) {
      case Key.Named named ->
          switch (named) {
            case ENTER -> with(choice.keeps() ? form : choice.alone()).under(Overlay.NONE);
            case ESCAPE -> under(Overlay.NONE);
            case TAB, BACK_TAB, LEFT, RIGHT ->
                under(new Overlay.Filled(choice.sentence(), choice.alone(), !choice.keeps()));
            default -> this;
          };
      default -> this;
    };
  }

  private Wish inQuestion(Overlay.Leaving question, Key key) {
    return switch (key) {
      case Key.Named named ->
          switch (named) {
            case ENTER -> question.stay() ? new Wish.Stay(under(Overlay.NONE)) : new Wish.Leave();
            case ESCAPE -> new Wish.Stay(under(Overlay.NONE));
            case TAB, BACK_TAB, LEFT, RIGHT ->
                new Wish.Stay(under(new Overlay.Leaving(!question.stay())));
            default -> new Wish.Stay(this);
          };
      default -> new Wish.Stay(this);
    };
  }
}
