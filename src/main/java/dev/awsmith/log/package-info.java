/**
 * What is told to those who look for a fault, if they ask for it: never a secret, never a whole key
 * ID.
 */
package dev.awsmith.log;
