package dev.awsmith.terminal;

import dev.awsmith.screen.Look;
import dev.awsmith.screen.Reply;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Wizard;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** A terminal in memory, and the loop that runs at it. */
final class LoopStage {
  static final Look LOOK = new Look(Look.Theme.AUTO, false);

  final MemoryTerminal terminal = new MemoryTerminal();
  Look look = LOOK;
  InstantSource clock = InstantSource.system();
  Loop.Suspension suspension = () -> {};

  FutureTask<Session> run(Step step, Function<Effect, Event> world) {
    return run(Wizard.start(step), world);
  }

  FutureTask<Session> run(Wizard.Turn turn, Function<Effect, Event> world) {
    FutureTask<Session> run = new FutureTask<>(() -> loop(turn, world));
    Thread.ofPlatform().daemon().start(run);
    return run;
  }

  private Session loop(Wizard.Turn turn, Function<Effect, Event> world) throws Exception {
    Canvas canvas = new Canvas(terminal, look);
    canvas.open();
    Reply first = Session.start(turn, Given.NOTHING, look, new Size(80, 24), clock.instant());
    BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    Worker worker = new Worker(world, inbox);
    first.effects().forEach(worker::order);
    return new Loop(inbox, worker, terminal, canvas, suspension, clock)
        .run(first.session(), () -> {});
  }
}
