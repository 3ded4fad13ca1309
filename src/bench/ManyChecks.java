package dev.awsmith.command;

import dev.awsmith.aws.AwsClients;
import dev.awsmith.aws.Network;
import dev.awsmith.aws.Sts;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.Profile;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import dev.awsmith.practice.Fault;
import dev.awsmith.practice.PracticeWorld;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks many profiles, and prints what that took; or is the AWS that they are checked against, in
 * a process of its own as the real one is.
 */
final class ManyChecks {
  private ManyChecks() {}

  public static void main(String[] words) throws IOException {
    if (words.length == 1) {
      serve(Duration.ofMillis(Integer.parseInt(words[0])));
    } else {
      measure(
          URI.create(words[0]),
          Credentials.longTerm(words[1], words[2]),
          Integer.parseInt(words[3]),
          Integer.parseInt(words[4]));
    }
  }

  /** Until standard input ends. */
  private static void serve(Duration latency) throws IOException {
    try (PracticeWorld aws = PracticeWorld.start()) {
      aws.aws().faults().always(new Fault.Delay(latency));
      Credentials key = aws.goodKey();
      System.out.println(aws.endpoint() + " " + key.id().value() + " " + key.secret().reveal());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void measure(URI endpoint, Credentials key, int profiles, int runs) {
    AwsFiles files = files(key, profiles);
    List<Profile> all = files.profiles();
    Network network = Network.of(Map.of()).at(endpoint);
    long start = System.nanoTime();
    AwsClients clients = new AwsClients(network);
    Function<Effect, Event> world = effect -> new Sts(clients).check((Effect.CheckCaller) effect);
    Checks checks =
        new Checks(
            files,
            world,
            new Expectation(null, null),
            KeyAges.of(world, InstantSource.system(), Optional.empty()));
    check(checks, all);
    double cold = seconds(start);
    double warm = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      start = System.nanoTime();
      check(checks, all);
      warm = Math.min(warm, seconds(start));
    }
    start = System.nanoTime();
    all.forEach(profile -> check(checks, List.of(profile)));
    double peer = seconds(start);
    System.out.printf("cold                 %6.2f s%n", cold);
    System.out.printf("warm, best of %-2d     %6.2f s%n", runs, warm);
    System.out.printf("one after the other  %6.2f s  (%.1f times warm)%n", peer, peer / warm);
  }

  private static void check(Checks checks, List<Profile> profiles) {
    boolean accepted =
        checks.all(profiles, news -> {}).stream().allMatch(result -> result.problem().isEmpty());
    if (!accepted) {
      throw new IllegalStateException("AWS refused a profile.");
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static AwsFiles files(Credentials key, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("[p").append(i).append("]\naws_access_key_id = ").append(key.id().value());
      text.append("\naws_secret_access_key = ").append(key.secret().reveal()).append("\n");
    }
    return new AwsFiles(file(SharedFile.CREDENTIALS, text.toString()), file(SharedFile.CONFIG, ""));
  }

  private static AwsFile file(SharedFile which, String text) {
    return new AwsFile(
        which,
        Place.missing(which.fileName(), which.fileName()),
        IniDocument.of(which, Text.of(text)));
  }
}
