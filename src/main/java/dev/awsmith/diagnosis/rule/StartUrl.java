package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import java.util.List;

/** A start URL copied from the browser with the {@code #/} that its page adds. */
public final class StartUrl implements Rule {
  private static final String KEY = "sso_start_url";

  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.config(scene);
    return sheet
        .settings()
        .filter(entry -> entry.key().equalsIgnoreCase(KEY) && entry.value().contains("#"))
        .map(entry -> finding(sheet, entry))
        .toList();
  }

  private static Finding finding(Sheet sheet, Entry entry) {
    String plain = entry.value().substring(0, entry.value().indexOf('#')).replaceFirst("/+$", "");
    Section section = entry.heading().section().orElseThrow();
    return sheet
        .found(Fault.START_URL_WITH_FRAGMENT, entry.first())
        .what("The part from # on is for the browser; the address of the sign-in ends before it.")
        .because("It was copied from the address bar of the browser.")
        .fixes(
            Fix.automatic(
                "Write " + plain, new Edit.Put(SharedFile.CONFIG, section, entry.key(), plain)))
        .otherwise("Some tools keep a sign-in of their own for it, or cannot sign in.");
  }
}
