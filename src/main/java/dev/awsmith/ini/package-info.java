/**
 * The AWS files as values: the lossless document on ini4j, edits and changes, and what each reader
 * sees. Touches no disk.
 */
package dev.awsmith.ini;
