package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page being filled in. The focus goes round the fields, then the buttons, then the details where
 * these do not fit.
 *
 * @param complaints what is wrong, by field name
 * @param focus which field or button, counted from 0, or the details
 * @param scroll the first row shown of content that is too long; {@link #FOLLOW} keeps the focus in
 *     sight
 * @param read the first line shown of details that are too long
 */
record Form(
    Page page,
    List<Entry> entries,
    Map<String, String> complaints,
    int focus,
    int scroll,
    int read) {
  static final int FOLLOW = -1;

  private static final int DETAILS = -1;

  Form {
    entries = List.copyOf(entries);
    complaints = Map.copyOf(complaints);
  }

  /** A page with what was typed there before, else what was given, else what it suggests. */
  static Form of(Page page, Map<String, String> typed, Given given) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> complaints = new HashMap<>();
    for (Field field : page.fields()) {
      Initial start = start(field, typed, given);
      entries.add(Entry.of(field, start));
      if (given.value(field).isPresent()) {
        field
            .validator()
            .complaint(start.value())
            .ifPresent(words -> complaints.put(field.name(), words));
      }
    }
    return new Form(page, entries, complaints, 0, FOLLOW, 0);
  }

  private static Initial start(Field field, Map<String, String> typed, Given given) {
    Initial suggested =
        given
            .value(field)
            .map(value -> new Initial(value, "from the command line"))
            .orElse(field.initial());
    String before = typed.get(field.name());
    return before == null || before.equals(suggested.value()) ? suggested : Initial.of(before);
  }

  /** What stands in the fields, by field name. */
  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    entries.forEach(entry -> values.put(entry.field().name(), entry.value()));
    return values;
  }

  /**
   * The actions that are drawn as buttons: those without a letter, and all where letters are text.
   * A single one is not drawn, for Enter says it.
   */
  List<Action> buttons() {
    boolean typing = entries.stream().anyMatch(Entry::takesText);
    List<Action> buttons =
        page.actions().stream()
            .filter(action -> action.submits() || action.key() == 0 || typing)
            .toList();
    return buttons.size() > 1 ? buttons : List.of();
  }

  Optional<Entry> entry() {
    return focus >= 0 && focus < entries.size()
        ? Optional.of(entries.get(focus))
        : Optional.empty();
  }

  /** Whether something was typed to narrow the list in focus. */
  boolean hasFilter() {
    return entry().filter(Entry::isNarrowed).isPresent();
  }

  Form unfiltered() {
    return entry().map(entry -> with(entry.unfiltered())).orElse(this);
  }

  /** The list in focus, else the first there is. */
  Optional<Choices> listInSight() {
    return entry()
        .flatMap(Entry::list)
        .or(() -> entries.stream().flatMap(entry -> entry.list().stream()).findFirst());
  }

  Optional<Action> button() {
    int place = focus - entries.size();
    return place >= 0 && place < buttons().size()
        ? Optional.of(buttons().get(place))
        : Optional.empty();
  }

  /** Whether the focus is on the details. */
  boolean isReading() {
    return focus == DETAILS;
  }

  boolean takesText() {
    return entry().filter(Entry::takesText).isPresent();
  }

  boolean takesPaste() {
    return page.takesPaste() || entries.stream().anyMatch(Pasting.class::isInstance);
  }

  boolean holdsSecret() {
    return entries.stream().anyMatch(Entry::isSecret);
  }

  /** Whether something is known to be wrong with the field in focus. */
  boolean isWrongHere() {
    return entry().filter(entry -> complaints.containsKey(entry.field().name())).isPresent();
  }

  /** Why what is chosen cannot be chosen now. */
  Optional<String> whyNot() {
    return entries.stream()
        .flatMap(entry -> entry.list().flatMap(Choices::chosen).flatMap(Option::whyNot).stream())
        .findFirst();
  }

  /** Whether Enter goes on to the next field instead of taking the page's first action. */
  boolean hasNextField() {
    int next = next(focus, 1, Math.max(1, stops()));
    return entry().filter(entry -> entry instanceof Writing || entry instanceof Ticking).isPresent()
        && next > focus
        && next < entries.size();
  }

  /** Whether the other answers have left nothing to ask there. */
  boolean isSettled(int stop) {
    return stop < entries.size() && entries.get(stop).field().isSettled(values());
  }

  /** The stop after one, or before it, of so many that are gone round. */
  private int next(int stop, int by, int stops) {
    int next = Math.floorMod(stop + by, stops);
    return isSettled(next) ? next(next, by, stops) : next;
  }

  int stops() {
    return entries.size() + buttons().size();
  }

  /** Moves the focus round by one, forward or back. */
  Form turned(int by, boolean withDetails) {
    int stops = stops() + (withDetails ? 1 : 0);
    if (stops == 0) {
      return this;
    }
    int next = next(isReading() ? stops() : focus, by, stops);
    return checked().on(next == stops() ? DETAILS : next);
  }

  /** Up or Down between fields; at either end the focus stays. */
  Form moved(int by) {
    int to = stops() == 0 ? focus : next(focus, by, stops());
    return (to - focus) * by <= 0 ? this : checked().on(to);
  }

  Form on(int stop) {
    return new Form(page, entries, complaints, stop, FOLLOW, isReading() ? read : 0);
  }

  Form with(Entry changed) {
    List<Entry> next = new ArrayList<>(entries);
    next.set(focus, changed);
    Map<String, String> left = new HashMap<>(complaints);
    left.remove(changed.field().name());
    return new Form(page, next, left, focus, FOLLOW, 0);
  }

  /** With these values in its text fields, by field name. */
  Form filled(Map<String, String> values) {
    Map<String, String> left = new HashMap<>(complaints);
    left.keySet().removeAll(values.keySet());
    List<Entry> next =
        entries.stream()
            .map(
                entry ->
                    entry instanceof Writing text && values.containsKey(text.field().name())
                        ? text.holding(values.get(text.field().name()))
                        : entry)
            .toList();
    return new Form(page, next, left, focus, FOLLOW, 0);
  }

  Form scrolled(int to) {
    return new Form(page, entries, complaints, focus, to, read);
  }

  Form reading(int line) {
    return new Form(page, entries, complaints, focus, scroll, line);
  }

  /** The same with a word about the field that is being left, if something is wrong there. */
  Form checked() {
    return entry().filter(entry -> !entry.value().isEmpty()).map(this::judged).orElse(this);
  }

  /** All fields judged, with the focus on the first that is wrong. */
  Form judged() {
    Form judged = this;
    for (Entry entry : entries) {
      judged = judged.judged(entry);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (judged.complaints.containsKey(entries.get(i).field().name())) {
        return judged.on(i);
      }
    }
    return judged;
  }

  private Form judged(Entry entry) {
    Map<String, String> next = new HashMap<>(complaints);
    String name = entry.field().name();
    next.remove(name);
    entry.complaint().ifPresent(words -> next.put(name, words));
    return new Form(page, entries, next, focus, scroll, read);
  }
}
