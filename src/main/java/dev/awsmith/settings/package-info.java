/**
 * awsmith's own settings: what can be set, what was chosen and where, and the file of them as text.
 */
package dev.awsmith.settings;
