package dev.awsmith;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A process that rotates a key, says which effect it is about to order, and waits to be killed. */
public final class RotationVictim {
  /** Never pauses. */
  static final String NOWHERE = "nowhere";

  private static final String READY = "ready to die before ";

  private RotationVictim() {}

  /**
   * Takes the home, the address of AWS, the effect not to begin, and the words of the command. An
   * effect is meant by its name, or by its number among those that are not just tried again.
   */
  public static void main(String[] args) throws Exception {
    RotationStage stage = new RotationStage(Path.of(args[0]), URI.create(args[1]));
    AtomicInteger count = new AtomicInteger();
    AtomicReference<String> before = new AtomicReference<>("");
    stage.meddle(
        world ->
            effect -> {
              String name = effect.getClass().getSimpleName();
              boolean again = name.equals(before.getAndSet(name));
              int number = again ? 0 : count.incrementAndGet();
              if (args[2].equals(name) || args[2].equals("" + number)) {
                System.out.println(READY + name);
                sleepForEver();
              }
              return world.apply(effect);
            });
    int exit = stage.run(Arrays.copyOfRange(args, 3, args.length));
    System.out.println("exit " + exit + "\n" + stage.out + stage.err);
    System.exit(exit);
  }

  private static void sleepForEver() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Begins one that will pause before an effect, by its name or its number. */
  static Process start(RotationStage stage, String pause, String... words) throws IOException {
    List<String> command =
        OwnJava.running(
            RotationVictim.class, stage.home.toString(), stage.aws.endpoint().toString(), pause);
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Kills one, with SIGKILL, where it pauses, and answers before which effect that was. */
  static String killed(Process victim) throws IOException, InterruptedException {
    String effect = pausing(victim);
    victim.destroyForcibly().waitFor();
    return effect;
  }

  /** Waits until it pauses, and answers before which effect. */
  static String pausing(Process victim) throws IOException {
    BufferedReader lines = victim.inputReader(StandardCharsets.UTF_8);
    String said = String.valueOf(lines.readLine());
    if (!said.startsWith(READY)) {
      throw new AssertionError("it did not pause: " + said);
    }
    return said.substring(READY.length());
  }

  /** What one says that runs to its end: first its exit code. */
  static String said(RotationStage stage, String... words) throws IOException {
    try (BufferedReader lines = start(stage, NOWHERE, words).inputReader(StandardCharsets.UTF_8)) {
      return String.join("\n", lines.lines().toList());
    }
  }
}
