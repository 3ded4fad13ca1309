package dev.awsmith.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;
import dev.awsmith.screen.Burst;
import dev.awsmith.screen.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads keys on a thread of its own. It reads on only when what it read was dealt with, so that
 * nothing is taken from a program that comes after.
 */
final class Keyboard {
  private final Terminal terminal;
  private final BlockingQueue<Message> inbox;
  private final Semaphore dealtWith = new Semaphore(1);
  private boolean marksPastes;
  private long burstEnd = Long.MIN_VALUE;

  Keyboard(Terminal terminal, BlockingQueue<Message> inbox) {
    this.terminal = terminal;
    this.inbox = inbox;
  }

  void start() {
    Thread.ofPlatform().daemon().name("keyboard").start(this::read);
  }

  /** Lets it read on. */
  void next() {
    dealtWith.release();
  }

  private void read() {
    try {
      boolean open = true;
      while (open) {
        dealtWith.acquire();
        open = pass(together());
        inbox.add(new Message.AllRead());
      }
    } catch (IOException | RuntimeException failure) {
      inbox.add(new Message.Unreadable(failure));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The keys that came at once. */
  private List<KeyStroke> together() throws IOException, InterruptedException {
    List<KeyStroke> strokes = new ArrayList<>();
    KeyStroke stroke = terminal.readInput();
    while (stroke != null) {
      strokes.add(stroke);
      if (isPaste(stroke) || stroke.getKeyType() == KeyType.EOF) {
        break;
      }
      stroke = terminal.pollInput();
      if (stroke == null && burst(strokes).isPresent()) {
        stroke = within(Burst.GAP_MILLIS);
      }
    }
    return strokes;
  }

  private KeyStroke within(long millis) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    KeyStroke stroke = terminal.pollInput();
    while (stroke == null && System.nanoTime() < end) {
      Thread.sleep(1);
      stroke = terminal.pollInput();
    }
    return stroke;
  }

  private boolean pass(List<KeyStroke> strokes) {
    KeyStroke last = strokes.isEmpty() ? new KeyStroke(KeyType.EOF) : strokes.getLast();
    boolean open = last.getKeyType() != KeyType.EOF;
    boolean paste = isPaste(last);
    List<KeyStroke> typed =
        open && !paste ? strokes : strokes.subList(0, Math.max(0, strokes.size() - 1));
    Optional<String> burst = burst(typed);
    if (burst.isPresent()) {
      inbox.add(new Message.Pasted(burst.get()));
      burstEnd = System.nanoTime();
    } else {
      inbox.add(new Message.Pressed(keys(typed)));
    }
    if (last instanceof Paste.Stroke pasted) {
      marksPastes = true;
      inbox.add(new Message.Pasted(pasted.text()));
    }
    if (!open) {
      inbox.add(new Message.HungUp());
    }
    return open;
  }

  private static boolean isPaste(KeyStroke stroke) {
    return stroke instanceof Paste.Stroke;
  }

  private Optional<String> burst(List<KeyStroke> strokes) {
    return marksPastes ? Optional.empty() : Burst.text(strokes.stream().map(Strokes::key).toList());
  }

  private List<Key> keys(List<KeyStroke> strokes) {
    boolean justAfter =
        burstEnd != Long.MIN_VALUE
            && System.nanoTime() - burstEnd < TimeUnit.MILLISECONDS.toNanos(Burst.AFTER_MILLIS);
    return strokes.stream()
        .map(Strokes::key)
        .filter(key -> !justAfter || key != Key.Named.ENTER)
        .toList();
  }
}
