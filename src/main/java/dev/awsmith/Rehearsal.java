package dev.awsmith;

import dev.awsmith.files.Locations;
import dev.awsmith.practice.PracticeWorld;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts without a terminal, on a home with profiles and on an empty one, and the commands that ask
 * AWS most. They make known which classes are needed, so that the launcher can have them ready:
 * those that are needed before anything of the AWS SDK is loaded count most.
 */
final class Rehearsal {
  /** A person who looks at the page for a while, and goes. */
  private static final class Onlooker extends InputStream {
    private static final int LOOKS_MILLIS = 1_000;

    @Override
    public int read() throws IOException {
      try {
        Thread.sleep(LOOKS_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return -1;
    }
  }

  private Rehearsal() {}

  static int play(Surroundings surroundings) throws IOException {
    Map<String, String> variables = new HashMap<>(surroundings.variables());
    variables.put("AWSMITH_STTY", "");
    Practice practice =
        Practice.begin(
            new Surroundings(
                variables,
                surroundings.home(),
                new Onlooker(),
                surroundings.out(),
                surroundings.err()));
    Path home = practice.surroundings().home();
    Files.createDirectories(home.resolve(".aws"));
    Files.writeString(
        home.resolve(".aws/credentials"),
        profile("default", practice.world()) + profile("work", practice.world()));
    Files.writeString(
        home.resolve(".aws/config"),
        "[default]\nregion = us-east-1\n\n[profile work]\nregion = eu-west-1\noutput = json\n");
    start(practice);
    Main.run(new String[] {"check", "--all"}, practice.surroundings());
    Main.run(new String[] {"doctor", "--live"}, practice.surroundings());
    Files.delete(home.resolve(".aws/credentials"));
    Files.delete(home.resolve(".aws/config"));
    Files.writeString(
        Locations.settings(practice.surroundings().variables(), home), "motion = true\n");
    start(practice);
    return 0;
  }

  private static void start(Practice practice) {
    Main.dashboard(new Backstage(practice.surroundings()), practice.surroundings());
  }

  private static String profile(String name, PracticeWorld world) {
    return "["
        + name
        + "]\naws_access_key_id = "
        + world.goodKey().id().value()
        + "\naws_secret_access_key = "
        + world.goodKey().secret().reveal()
        + "\n\n";
  }
}
