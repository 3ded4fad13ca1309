package dev.awsmith.flow;

/** The ways to the pages of the journey that makes a profile of new keys. */
final class Onboarding {
  private Onboarding() {}

  static Traveller atHome(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).home(), world);
  }

  static Traveller atKeys(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).setUp(), world)
        .answer("go", "kind", "keys");
  }

  /** Past the check: the keys are pasted, and AWS has answered. */
  static Traveller afterCheck(PaperWorld world) {
    return atKeys(world).paste(AnnasKeys.CSV).answer("check");
  }

  /** The review of a profile "work" in eu-west-1. */
  static Traveller atReview(PaperWorld world) {
    return afterCheck(world).answer("go", "profile", "work").answer("go", "region", "eu-west-1");
  }
}
