package dev.awsmith.wizard;

import java.util.Optional;

/**
 * Something a page lets one do. The first action of a page is what Enter does.
 *
 * @param key the letter that does it, where no text can be typed; 0 for none
 * @param submits whether the fields must be answered well first
 * @param flag the option that stands for this consent on the command line, such as {@code --yes};
 *     empty where none is needed
 * @param whyNot why it cannot be done now, said when it is tried
 */
public record Action(
    String id, char key, String label, boolean submits, String flag, Optional<String> whyNot) {
  /** The id of the action that ends the run: what Esc on a first page and Ctrl-C then do. */
  public static final String LEAVE = "leave";

  /** The id of the action that shows all profiles: what Esc does where a change has cut the way. */
  public static final String HOME = "home";

  /** Goes on with the answers. */
  public static Action submit(String id, String label) {
    return new Action(id, '\0', label, true, "", Optional.empty());
  }

  /** Goes somewhere else, whatever the fields say. */
  public static Action go(String id, char key, String label) {
    return new Action(id, key, label, false, "", Optional.empty());
  }

  /** The same action, which a script may take only with an option that says so. */
  public Action consentedBy(String option) {
    return new Action(id, key, label, submits, option, whyNot);
  }

  public Action unless(Optional<String> reason) {
    return new Action(id, key, label, submits, flag, reason);
  }
}
