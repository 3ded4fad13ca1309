package dev.awsmith;

import dev.awsmith.aws.AwsClients;
import dev.awsmith.aws.Network;
import dev.awsmith.aws.Sts;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.util.function.Supplier;

/** The way to AWS. Nothing of the SDK is loaded before the first question, or the warm-up. */
final class Cloud {
  private final Supplier<Network> network;
  private AwsClients clients;

  Cloud(Supplier<Network> network) {
    this.network = network;
  }

  Event check(Effect.CheckCaller check) {
    return new Sts(clients()).check(check);
  }

  /** Makes the first question as fast as the second. */
  void warm() {
    clients().warm();
  }

  private synchronized AwsClients clients() {
    if (clients == null) {
      clients = new AwsClients(network.get());
    }
    return clients;
  }
}
