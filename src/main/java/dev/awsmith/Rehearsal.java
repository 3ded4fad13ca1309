package dev.awsmith;

import dev.awsmith.files.Locations;
import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts without a person, which makes known to the launcher which classes to have ready. */
final class Rehearsal {
  /** Nobody's; the ID is of account 123456789012. */
  private static final Credentials EXAMPLE =
      Credentials.longTerm("AKIARZPUZDIKAWSMITH2", "wJ9dTqkXo3ZLm2PvR8sYbEfUhNcGaKi7t5xQm4Hd");

  private static final String NOBODY = "http://127.0.0.1:1";

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

  /**
   * Plays {@code page}, the commonest start in a home made for this, or else {@code all}: that and
   * an empty home, and the commands that ask AWS most.
   */
  static int play(String part, Surroundings surroundings) throws IOException {
    Map<String, String> variables = new HashMap<>(surroundings.variables());
    variables.put("AWSMITH_STTY", "");
    variables.put("AWS_ENDPOINT_URL", NOBODY);
    Surroundings watched =
        new Surroundings(
            variables,
            Path.of(variables.get("HOME")),
            new Onlooker(),
            surroundings.out(),
            surroundings.err());
    if (part.equals("page")) {
      furnish(watched.home(), EXAMPLE);
      start(watched);
    } else {
      all(Practice.begin(watched));
    }
    return 0;
  }

  private static void all(Practice practice) throws IOException {
    Surroundings apart = practice.surroundings();
    furnish(apart.home(), practice.world().goodKey());
    start(apart);
    Main.run(new String[] {"check", "--all"}, apart);
    Main.run(new String[] {"doctor", "--live"}, apart);
    Files.delete(apart.home().resolve(".aws/credentials"));
    Files.delete(apart.home().resolve(".aws/config"));
    Files.writeString(Locations.settings(apart.variables(), apart.home()), "motion = true\n");
    start(apart);
  }

  private static void start(Surroundings surroundings) {
    Main.dashboard(new Backstage(surroundings), surroundings);
  }

  private static void furnish(Path home, Credentials key) throws IOException {
    Files.createDirectories(home.resolve(".aws"));
    Files.writeString(
        home.resolve(".aws/credentials"), profile("default", key) + profile("work", key));
    Files.writeString(
        home.resolve(".aws/config"),
        "[default]\nregion = us-east-1\n\n[profile work]\nregion = eu-west-1\noutput = json\n");
  }

  private static String profile(String name, Credentials key) {
    return "["
        + name
        + "]\naws_access_key_id = "
        + key.id().value()
        + "\naws_secret_access_key = "
        + key.secret().reveal()
        + "\n\n";
  }
}
