package dev.awsmith.flow;

/** The ways to the list of problems, and the files most of them are found in. */
final class Doctor {
  static final String REGION = "[profile work]\nregion = eu-west-1\n";

  /** Lacks the word "profile". */
  static final String BARE_REGION = "[work]\nregion = eu-west-1\n";

  private Doctor() {}

  /** A profile that is complete, and whatever else config says. */
  static PaperWorld work(String config) {
    return new PaperWorld("[work]\n" + AnnasKeys.KEYS, config);
  }

  static Traveller called(PaperWorld world, String... variables) {
    return Traveller.on(
        new Flows(PaperWorld.situation(variables)).doctor(DoctorWish.list()), world);
  }

  /** The list, without asking AWS where that is offered. */
  static Traveller problems(PaperWorld world, String... variables) {
    Traveller anna = called(world, variables);
    return anna.page().action("skip").isPresent() ? anna.answer("skip") : anna;
  }
}
