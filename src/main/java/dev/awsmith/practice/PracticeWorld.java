package dev.awsmith.practice;

import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The AWS that {@code --practice} shows: a developer with a good key and an old one, a colleague, a
 * role, and keys with every usual trouble. All of it is minted anew at each start.
 */
public final class PracticeWorld implements AutoCloseable {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration OLD = Duration.ofDays(87);

  private final EmbeddedAws aws;
  private final User anna;
  private final AccessKey good;
  private final AccessKey old;
  private final MfaDevice phone;
  private final Role deploy;
  private final List<Sample> samples;

  private PracticeWorld(EmbeddedAws aws) {
    this.aws = aws;
    Account account = aws.account();
    anna = account.user("dev-anna");
    phone = anna.enableMfa("anna-phone");
    good = anna.createKey(Duration.ofDays(3));
    old = account.user("ci-deploy").createKey(OLD);
    deploy = account.role("deploy");
    samples = samples(account);
  }

  public static PracticeWorld start() throws IOException {
    return new PracticeWorld(EmbeddedAws.start());
  }

  public URI endpoint() {
    return aws.endpoint();
  }

  /** Texts ready to paste, good ones first. */
  public List<Sample> samples() {
    return samples;
  }

  /** The key of dev-anna, three days old. */
  public Credentials goodKey() {
    return good.credentials();
  }

  /** The key of ci-deploy, 87 days old: time to rotate it. */
  public Credentials oldKey() {
    return old.credentials();
  }

  /** A role that any key of the account may assume, for its ARN. */
  public Role role() {
    return deploy;
  }

  /** The phone of dev-anna, for its serial number and the code it shows now. */
  public MfaDevice phone() {
    return phone;
  }

  /** The AWS behind it, to make things go wrong. */
  public EmbeddedAws aws() {
    return aws;
  }

  @Override
  public void close() throws IOException {
    aws.close();
  }

  private List<Sample> samples(Account account) {
    User ben = account.user("dev-ben");
    AccessKey turnedOff = ben.createKey(OLD);
    turnedOff.setActive(false);
    Credentials mismatched = new Credentials(good.id(), Mint.secret(), goodKey().sessionToken());
    Credentials temporary = anna.session(HOUR, true);
    Credentials ended = anna.session(HOUR.negated(), false);
    Credentials root = account.root().createKey().credentials();
    User li = aws.account(Mint.account(), Partition.CHINA).user("li");
    return List.of(
        new Sample("A CSV file from the console", Wording.csv(goodKey())),
        new Sample("Lines for Linux and macOS", Wording.shell(goodKey())),
        new Sample("PowerShell lines", Wording.powerShell(goodKey())),
        new Sample("Windows Command Prompt lines", Wording.commandPrompt(goodKey())),
        new Sample("A profile from another computer", Wording.profile("work", goodKey())),
        new Sample("The answer of aws iam create-access-key", Wording.createdKey(old)),
        new Sample("Temporary keys, as JSON", Wording.json(temporary, HOUR)),
        new Sample("Temporary keys that have ended", Wording.shell(ended)),
        new Sample("Temporary keys without their token", Wording.shell(temporary.withoutToken())),
        new Sample("A key that is 87 days old", Wording.profile("ci", oldKey())),
        new Sample("A key that was turned off", Wording.shell(turnedOff.credentials())),
        new Sample("A secret that belongs to another key", Wording.csv(mismatched)),
        new Sample("Keys of the root user", Wording.csv(root)),
        new Sample(
            "A key of AWS in China", Wording.profile("china", li.createKey().credentials())));
  }
}
