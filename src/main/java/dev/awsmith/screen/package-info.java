/**
 * Typing and layout as pure functions: a key and a session make the next session, and a session
 * makes a frame of text. Nothing here knows a terminal.
 */
package dev.awsmith.screen;
