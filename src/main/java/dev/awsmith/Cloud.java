package dev.awsmith;

import dev.awsmith.aws.Answer;
import dev.awsmith.aws.AwsClients;
import dev.awsmith.aws.Iam;
import dev.awsmith.aws.Network;
import dev.awsmith.aws.Sts;
import dev.awsmith.profile.Credentials;
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

  Event begin(Effect.BeginSession begin) {
    return switch (new Sts(clients()).session(begin)) {
      case Answer.Yes<Credentials>(var session, var endpoint, var offset) ->
          new Event.SessionBegun(session);
      case Answer.No<Credentials>(var refusal) ->
          new Event.ActionRefused("sts:GetSessionToken", refusal);
    };
  }

  Event assume(Effect.TryRole order) {
    return new Sts(clients()).assume(order);
  }

  Event trust(Effect.ReadTrust order) {
    return switch (iam(order.caller(), order.region()).trustPolicy(order.role())) {
      case Answer.Yes<String>(var policy, var endpoint, var offset) -> new Event.TrustRead(policy);
      case Answer.No<String>(var refusal) -> new Event.ActionRefused("iam:GetRole", refusal);
    };
  }

  Iam iam(Credentials caller, String region) {
    return new Iam(clients(), caller, region);
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
