package dev.awsmith.command;

import picocli.CommandLine.Parameters;

/** The setting of a profile that a command is about. */
final class KeyOperand {
  @Parameters(
      index = "0",
      paramLabel = "KEY",
      description = "The setting, such as region or s3.addressing_style.")
  String name;
}
