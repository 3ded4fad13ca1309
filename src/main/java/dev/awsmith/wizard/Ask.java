package dev.awsmith.wizard;

/**
 * How one question is put by each face.
 *
 * @param name the answer's key in {@link Event.Answered}
 * @param label how a screen names it
 * @param flag the command-line option that answers it, such as {@code --region}, or an operand such
 *     as {@code FILE}
 * @param spoken the question in line mode, without its default and without a colon
 */
public record Ask(String name, String label, String flag, String spoken, Help help) {}
