package dev.awsmith;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a class of the tests in a Java of its own, which is soon there. */
public final class OwnJava {
  private OwnJava() {}

  public static List<String> running(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
