package dev.awsmith.line;

import java.util.Optional;

/** Reads a hidden line, a paste and a visible line, and says what arrived. */
final class TerminalProbe {
  private TerminalProbe() {}

  public static void main(String[] args) {
    LineInput in = LineInput.standard(System.out);
    System.out.println("hidden: " + told(in.hidden("Secret: ")));
    System.out.println("paste: " + told(in.paste("Paste: ")));
    System.out.println("line: " + told(in.line("Line: ")));
    System.out.println("last: " + told(in.line("Last: ")));
  }

  private static String told(Optional<String> text) {
    return text.map(it -> it.length() + " characters, " + it.hashCode()).orElse("stopped");
  }
}
