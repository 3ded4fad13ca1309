package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the AWS CLI sees, as botocore 1.43.11 reads the files. */
public final class CliView {
  private final SharedFile which;
  private final Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> ssoSessions = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> services = new LinkedHashMap<>();

  private CliView(SharedFile which) {
    this.which = which;
  }

  public static ReaderView read(SharedFile which, Text text) {
    if (!text.isUtf8()) {
      return new Refused("It is not written in UTF-8.", OptionalInt.empty());
    }
    CliView view = new CliView(which);
    try {
      Map<String, Map<String, String>> sections = PythonIni.read(text);
      for (Map.Entry<String, Map<String, String>> section : sections.entrySet()) {
        view.add(section.getKey(), flat(section.getValue()));
      }
    } catch (PythonIni.Unreadable e) {
      return e.refused();
    }
    return new Read(view.profiles, view.ssoSessions, view.services);
  }

  /** In the credentials file every heading is a profile, whatever it says. */
  private void add(String heading, Map<String, String> settings) {
    if (which == SharedFile.CREDENTIALS || heading.equals("default")) {
      profiles.put(heading, settings);
    } else if (heading.startsWith("profile")) {
      secondWord(heading).ifPresent(name -> profiles.put(name, settings));
    } else if (heading.startsWith("sso-session")) {
      secondWord(heading).ifPresent(name -> ssoSessions.put(name, settings));
    } else if (heading.startsWith("services")) {
      secondWord(heading).ifPresent(name -> services.put(name, settings));
    }
  }

  private static Optional<String> secondWord(String heading) {
    return ShellWords.split(heading).filter(words -> words.size() == 2).map(List::getLast);
  }

  /** A value that starts on the line below its key is a block. */
  private static Map<String, String> flat(Map<String, String> settings)
      throws PythonIni.Unreadable {
    Map<String, String> flat = new LinkedHashMap<>();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (setting.getValue().startsWith("\n")) {
        addBlock(flat, setting.getKey(), setting.getValue());
      } else {
        flat.put(setting.getKey(), setting.getValue());
      }
    }
    return flat;
  }

  private static void addBlock(Map<String, String> flat, String key, String block)
      throws PythonIni.Unreadable {
    for (String each : PythonText.lines(block)) {
      String line = PythonText.strip(each);
      int sign = line.indexOf('=');
      if (sign >= 0) {
        String nested = PythonText.stripEnd(line.substring(0, sign));
        flat.put(key + "." + nested, PythonText.strip(line.substring(sign + 1)));
      } else if (!line.isEmpty()) {
        String why = "A line nested under " + key + " has no equals sign.";
        throw new PythonIni.Unreadable(new Refused(why, OptionalInt.empty()));
      }
    }
  }
}
