package dev.awsmith;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that rotates a key, says which effect it is about to order, and waits to be killed. */
public final class RotationVictim {
  static final String READY = "ready to die";

  private RotationVictim() {}

  /** Takes the home, the address of AWS, the effect not to begin, and the options. */
  public static void main(String[] args) throws Exception {
    RotationStage stage = new RotationStage(Path.of(args[0]), URI.create(args[1]));
    int last = Integer.parseInt(args[2]);
    AtomicInteger count = new AtomicInteger();
    stage.meddle(
        world ->
            effect -> {
              String name = effect.getClass().getSimpleName();
              if (count.incrementAndGet() == last) {
                System.out.println(READY + " before " + name);
                sleepForEver();
              }
              System.out.println(name);
              return world.apply(effect);
            });
    int exit = stage.rotate("--yes", "--grace", "off");
    System.out.println("exit " + exit + "\n" + stage.out + stage.err);
    System.exit(0);
  }

  private static void sleepForEver() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
