package dev.awsmith.practice;

import dev.awsmith.profile.AccountId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All accounts there are, what is where, and what time it is. */
final class Cloud {
  private final InstantSource clock;
  private final List<Account> accounts = new CopyOnWriteArrayList<>();
  private volatile Propagation propagation = Propagation.atOnce();

  Cloud(InstantSource clock) {
    this.clock = clock;
  }

  Account open(AccountId id, Partition partition) {
    Account account = new Account(id, partition, clock);
    accounts.add(account);
    return account;
  }

  Instant now() {
    return clock.instant();
  }

  Propagation propagation() {
    return propagation;
  }

  void propagate(Propagation how) {
    propagation = how;
  }

  Optional<AccessKey> key(String id) {
    return accounts().flatMap(account -> account.key(id).stream()).findFirst();
  }

  Optional<Session> session(String keyId) {
    return accounts().flatMap(account -> account.session(keyId).stream()).findFirst();
  }

  Optional<Role> role(String arn) {
    return accounts().flatMap(account -> account.roleOf(arn).stream()).findFirst();
  }

  private Stream<Account> accounts() {
    return accounts.stream();
  }
}
