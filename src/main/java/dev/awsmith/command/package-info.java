/** The command line: the same pages as on the screen, answered by options. */
package dev.awsmith.command;
