package dev.awsmith.flow.onboard;

import dev.awsmith.paste.Found;
import dev.awsmith.paste.Keys;
import dev.awsmith.paste.Pasted;
import dev.awsmith.paste.Remark;
import dev.awsmith.profile.Secret;
import dev.awsmith.wizard.Intake.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text that is pasted into one of the fields for a key holds for all three of them. */
final class KeyParts {
  private static final Map<String, String> NAMES =
      Map.of(
          TypeKeys.ID,
          "Access key ID",
          TypeKeys.SECRET,
          "Secret key",
          TypeKeys.TOKEN,
          "Session token");

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9/+]+={0,2}");
  private static final int SECRET_LENGTH = 40;

  private KeyParts() {}

  /** Empty for a bare value, for other text, and for several sets of keys to choose from. */
  static Optional<Parts> of(String text, Instant now) {
    Pasted pasted = Pasted.read(text, now);
    if (pasted.found() instanceof Found.AccessKeys found) {
      return found.candidates().size() == 1
          ? parts(found.candidates().getFirst(), pasted)
              .filter(parts -> !parts.values().containsValue(text.strip()))
          : Optional.empty();
    }
    return broken(text);
  }

  /** A secret or a token alone, which a terminal, a mail or a chat has broken. */
  private static Optional<Parts> broken(String text) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    String value = String.join("", lines);
    boolean secret = value.length() == SECRET_LENGTH;
    return lines.size() > 1 && VALUE.matcher(value).matches() && value.length() >= SECRET_LENGTH
        ? Optional.of(
            new Parts(
                Map.of(secret ? TypeKeys.SECRET : TypeKeys.TOKEN, value),
                "Cleaned up: joined a value that was broken over " + lines.size() + " lines."))
        : Optional.empty();
  }

  private static Optional<Parts> parts(Keys keys, Pasted pasted) {
    Map<String, String> values = new LinkedHashMap<>();
    keys.id().ifPresent(id -> values.put(TypeKeys.ID, id.value()));
    keys.secret().map(Secret::reveal).ifPresent(secret -> values.put(TypeKeys.SECRET, secret));
    keys.sessionToken().map(Secret::reveal).ifPresent(token -> values.put(TypeKeys.TOKEN, token));
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parts(values, sentence(List.copyOf(values.keySet()), keys, pasted)));
  }

  private static String sentence(List<String> fields, Keys keys, Pasted pasted) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        switch (fields.size()) {
          case 1 -> "That text contains more than the value.";
          case 2 -> "That text contains two values.";
          default -> "That text contains all three values.";
        });
    List<String> names = fields.stream().map(NAMES::get).toList();
    sentences.add("I filled in " + listed(names) + ".");
    if (fields.size() > 1) {
      keys.remarks().stream().map(Remark::text).forEach(sentences::add);
    }
    if (!pasted.cleanings().isEmpty()) {
      sentences.add("Cleaned up: " + String.join(", ", pasted.cleanings()) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
