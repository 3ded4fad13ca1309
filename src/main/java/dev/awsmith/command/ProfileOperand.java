package dev.awsmith.command;

import picocli.CommandLine.Parameters;

/** The profile that a command is about, where it need not be named. */
final class ProfileOperand {
  /** {@code null} where none is named. */
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROFILE",
      description = "The name of a profile.")
  String name;
}
