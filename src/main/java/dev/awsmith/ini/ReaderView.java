package dev.awsmith.ini;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What a reader of the AWS files makes of a file. */
public sealed interface ReaderView {
  /** It reads the file: settings by section, nested ones as {@code s3.addressing_style}. */
  record Read(
      Map<String, Map<String, String>> profiles,
      Map<String, Map<String, String>> ssoSessions,
      Map<String, Map<String, String>> services)
      implements ReaderView {
    public static final Read NOTHING = new Read(Map.of(), Map.of(), Map.of());

    public Read {
      profiles = copy(profiles);
      ssoSessions = copy(ssoSessions);
      services = copy(services);
    }

    public Map<String, Map<String, String>> sections(Section.Kind kind) {
      return switch (kind) {
        case PROFILE -> profiles;
        case SSO_SESSION -> ssoSessions;
        case SERVICES -> services;
      };
    }

    private static Map<String, Map<String, String>> copy(Map<String, Map<String, String>> map) {
      Map<String, Map<String, String>> copy = new LinkedHashMap<>();
      map.forEach(
          (name, settings) ->
              copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(settings))));
      return Collections.unmodifiableMap(copy);
    }

    @Override
    public String toString() {
      return "Read[" + profiles.keySet() + ssoSessions.keySet() + services.keySet() + "]";
    }
  }

  /**
   * It gives up on the whole file.
   *
   * @param why in words, without values from the file
   * @param line the line it stumbles over, counted from one, where it is known
   */
  record Refused(String why, OptionalInt line) implements ReaderView {
    static Refused at(int line, String why) {
      return new Refused(why, OptionalInt.of(line));
    }
  }
}
