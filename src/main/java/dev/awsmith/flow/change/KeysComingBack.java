package dev.awsmith.flow.change;

import dev.awsmith.flow.Situation;
import dev.awsmith.ini.Comeback;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Trail;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** AWS is asked about the keys that an undo would bring back, and about those in their place. */
record KeysComingBack(
    Situation situation,
    Proposal proposal,
    List<Comeback> comebacks,
    Map<AccessKeyId, Instant> deleted,
    Undone after)
    implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  KeysComingBack {
    comebacks = List.copyOf(comebacks);
    deleted = Map.copyOf(deleted);
  }

  /** Goes straight on where no key comes back, or AWS is not to be asked. */
  Next ask() {
    return comebacks.isEmpty()
        ? review(List.of())
        : situation.unchecked() ? review(fates(List.of())) : Next.to(this, questions());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Undo", "")
        .waiting(new Waiting("Asking AWS about the keys that would come back", LIMIT))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.AnsweredTogether together -> judge(fates(together.answers()));
      default -> Next.instead(this);
    };
  }

  private Effect questions() {
    return new Effect.AskTogether(
        comebacks.stream()
            .flatMap(back -> Stream.concat(Stream.of(back.then()), back.now().stream()))
            .flatMap(profile -> question(profile).stream())
            .toList());
  }

  private static Optional<Effect> question(Profile profile) {
    return profile
        .credentials()
        .map(keys -> new Effect.CheckCaller(profile.name(), keys, profile.regionToAsk()));
  }

  /** Who was not asked is taken to be accepted. */
  private List<KeyFate> fates(List<Event> answers) {
    Iterator<Event> next = answers.iterator();
    List<KeyFate> fates = new ArrayList<>();
    for (Comeback back : comebacks) {
      Optional<Refusal> then = refusal(next);
      Optional<Refusal> now = back.keysNow().flatMap(keys -> refusal(next));
      fates.add(
          new KeyFate(
              back,
              Optional.ofNullable(deleted.get(back.keys().id())),
              then,
              back.keysNow().isPresent() && now.filter(no -> !no.unreachable()).isEmpty()));
    }
    return fates;
  }

  private static Optional<Refusal> refusal(Iterator<Event> answers) {
    return answers.hasNext() && answers.next() instanceof Event.CallRefused refused
        ? Optional.of(refused.refusal())
        : Optional.empty();
  }

  private Next judge(List<KeyFate> fates) {
    List<KeyFate> broken = fates.stream().filter(KeyFate::breaks).toList();
    return broken.isEmpty() || situation.dryRun()
        ? review(fates)
        : Next.to(new WouldBreak(insisting(), fates));
  }

  /** The same undo as somebody asks for who knows what AWS says. */
  private KeysComingBack insisting() {
    return new KeysComingBack(
        situation, proposal.by(proposal.command() + " --no-check"), comebacks, deleted, after);
  }

  /** What is known of the keys is said before the change and after it. */
  Next review(List<KeyFate> fates) {
    List<String> doubts =
        fates.stream().filter(KeyFate::isDoubtful).map(KeyFate::sentence).toList();
    return Review.of(
        situation,
        proposal.noting(doubts.stream().map(doubt -> Line.of(Role.ATTENTION, doubt)).toList()),
        new Trail("Undo", ""),
        after.warning(doubts));
  }
}
