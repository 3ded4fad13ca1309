package dev.awsmith.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen, and what cannot be understood: options beat awsmith's variables, those beat
 * variables of all programs, those beat the file.
 *
 * @param complaints whole sentences, each with the place it is about
 */
public record Settings(Map<Setting, Chosen> chosen, List<String> complaints) {
  /** Nobody has chosen anything. */
  public static final Settings USUAL = new Settings(Map.of(), List.of());

  /** The variables of all programs that mean a setting. */
  private static final Map<Setting, String> GENERAL = Map.of(Setting.ACCESSIBLE, "ACCESSIBLE");

  public Settings {
    chosen = Map.copyOf(chosen);
    complaints = List.copyOf(complaints);
  }

  public static Settings of(
      Map<Setting, Chosen> options, Map<String, String> variables, SettingsText file) {
    Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);
    List<String> complaints = new ArrayList<>(file.complaints());
    chosen.putAll(file.chosen());
    for (Setting setting : Setting.values()) {
      in(variables, setting, GENERAL.getOrDefault(setting, ""), complaints)
          .ifPresent(found -> chosen.put(setting, found));
      in(variables, setting, setting.variable(), complaints)
          .ifPresent(found -> chosen.put(setting, found));
    }
    chosen.putAll(options);
    return new Settings(chosen, complaints);
  }

  private static Optional<Chosen> in(
      Map<String, String> variables, Setting setting, String name, List<String> complaints) {
    String text = variables.getOrDefault(name, "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String value = setting.kind() instanceof Kind.Toggle ? yesOrNo(setting, text) : text;
    Optional<String> complaint = setting.kind().complaint(value);
    complaint.ifPresent(sentence -> complaints.add(name + ": " + sentence));
    return complaint.isPresent() ? Optional.empty() : Optional.of(new Chosen(value, name));
  }

  /** Anything but 0 and false says yes to what the variable is called. */
  private static String yesOrNo(Setting setting, String text) {
    boolean yes = !text.equals("0") && !text.equals("false");
    return String.valueOf(yes != setting.variable().startsWith(Setting.PREFIX + "NO_"));
  }

  /** As it is once the file at this place sets something else, or no longer anything. */
  public Settings after(Setting setting, Optional<String> value, String place) {
    Chosen now = get(setting);
    if (!now.isUsual() && !now.isIn(place)) {
      return this;
    }
    Map<Setting, Chosen> other = new HashMap<>(chosen);
    other.remove(setting);
    value.ifPresent(text -> other.put(setting, new Chosen(text, place)));
    return new Settings(other, complaints);
  }

  /** What to say once the file sets this, or no longer anything; and what beats the file here. */
  public List<String> announced(Setting setting, Optional<String> value) {
    String text = value.orElse(setting.usual());
    String sentence = setting.title() + ": " + setting.spoken(text) + ".";
    Chosen now = get(setting);
    return now.value().equals(text)
        ? List.of(sentence)
        : List.of(sentence, now.origin() + " beats it here: " + setting.spoken(now.value()) + ".");
  }

  public Chosen get(Setting setting) {
    return chosen.getOrDefault(setting, new Chosen(setting.usual(), Chosen.NOBODY));
  }

  public boolean is(Setting setting) {
    return word(setting).equals("true");
  }

  public int number(Setting setting) {
    return Integer.parseInt(word(setting));
  }

  public String word(Setting setting) {
    return get(setting).value();
  }
}
