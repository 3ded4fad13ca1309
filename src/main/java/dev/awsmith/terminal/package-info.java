/**
 * Lanterna, and only here: key strokes in, frames out, and a terminal that is given back as it was
 * found, however the run ends.
 */
package dev.awsmith.terminal;
