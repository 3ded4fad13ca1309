/**
 * Anything a person may paste, recognised and cleaned: {@link dev.awsmith.paste.Pasted#read} is the
 * way in. A new way to write keys is a class, a line in {@code Formats}, and a pair of files in the
 * tests' corpus.
 */
package dev.awsmith.paste;
