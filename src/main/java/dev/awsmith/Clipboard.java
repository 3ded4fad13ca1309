package dev.awsmith;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The clipboard of the terminal, which is written to and never read (OSC 52). */
record Clipboard(PrintStream terminal) {
  Event copy(Effect.CopyText order) {
    byte[] text = order.text().getBytes(StandardCharsets.UTF_8);
    terminal.print("\033]52;c;" + Base64.getEncoder().encodeToString(text) + "\007");
    terminal.flush();
    return new Event.Copied();
  }
}
