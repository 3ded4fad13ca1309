/**
 * The only room that touches the AWS files on disk: where they lie, reading with care, locking,
 * atomic replacement, two files or neither, backups and undo.
 */
package dev.awsmith.files;
