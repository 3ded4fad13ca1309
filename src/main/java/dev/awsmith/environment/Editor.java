package dev.awsmith.environment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The person's editor, and how each editor is told which line to open. */
public record Editor(List<String> command) {
  private static final String FILE = "{file}";
  private static final String LINE = "{line}";

  /** How the programs of one family take a line, and how they are made to wait. */
  private enum Form {
    PLUS(List.of("+" + LINE, FILE), ""),
    GOTO(List.of("--goto", FILE + ":" + LINE), "--wait"),
    COLON(List.of(FILE + ":" + LINE), "--wait"),
    COLON_IN_PLACE(List.of(FILE + ":" + LINE), ""),
    FILE_ONLY(List.of(FILE), "");

    private final List<String> words;
    private final String waiting;

    Form(List<String> words, String waiting) {
      this.words = words;
      this.waiting = waiting;
    }

    static Form of(String program) {
      return switch (program) {
        case "vi",
            "vim",
            "nvim",
            "gvim",
            "view",
            "nano",
            "pico",
            "emacs",
            "emacsclient",
            "micro",
            "joe",
            "jed",
            "kak",
            "mcedit",
            "ne",
            "mg",
            "ed" ->
            PLUS;
        case "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf" -> GOTO;
        case "subl", "sublime_text", "zed" -> COLON;
        case "hx", "helix" -> COLON_IN_PLACE;
        default -> FILE_ONLY;
      };
    }
  }

  public Editor {
    command = List.copyOf(command);
  }

  /** What VISUAL names, else EDITOR, else what every system of that kind has. */
  public static Editor of(Map<String, String> variables, Os os) {
    String named =
        Stream.of("VISUAL", "EDITOR")
            .map(variable -> variables.getOrDefault(variable, "").strip())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(os == Os.WINDOWS ? "notepad" : "vi");
    return new Editor(Arrays.asList(named.split("\\s+")));
  }

  /** The words that open a file at a line, counted from one. */
  public List<String> opening(String file, int line) {
    Form form = Form.of(program());
    List<String> words = new ArrayList<>(command);
    if (!form.waiting.isEmpty() && !words.contains(form.waiting)) {
      words.add(form.waiting);
    }
    for (String word : form.words) {
      words.add(word.replace(LINE, String.valueOf(line)).replace(FILE, file));
    }
    return words;
  }

  private String program() {
    String first = command.getFirst().replace('\\', '/');
    String name = first.substring(first.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.replaceFirst("\\.(exe|cmd|bat)$", "");
  }
}
