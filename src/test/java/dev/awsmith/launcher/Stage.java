package dev.awsmith.launcher;

import java.io.IOException;

/** A full screen without anything on it: tells which keys arrive, and leaves as awsmith leaves. */
public final class Stage {
  private static final String ENTER = "\033[?1049h\033[?2004h\033[?25l";
  private static final String LEAVE = "\033[?2004l\033[?25h\033[?1049l";

  private Stage() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (System.getenv("AWSMITH_STTY") == null) {
      boolean terminal = System.getenv("AWSMITH_TERMINAL") != null;
      System.out.println(
          "cooked " + String.join(" ", args) + (terminal ? " at a terminal." : " in a script."));
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> show(LEAVE)));
    long launcher = ProcessHandle.current().parent().orElseThrow().pid();
    show(ENTER + "ready " + ProcessHandle.current().pid() + " " + launcher + " ");
    show("size " + System.getenv("AWSMITH_SIZE") + "\r\n");
    for (int key = System.in.read(); key != 'q' && key >= 0; key = System.in.read()) {
      show("key " + key + "\r\n");
      if (key == 26) {
        show(LEAVE);
        sh("stty \"$AWSMITH_STTY\"; kill -TSTP 0");
        sh("stty -icanon -echo min 1 time 0 intr undef susp undef quit undef -ixon -iexten");
        show(ENTER + "again\r\n");
      }
    }
    System.exit(3);
  }

  private static void show(String text) {
    System.out.print(text);
    System.out.flush();
  }

  private static void sh(String command) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
  }
}
