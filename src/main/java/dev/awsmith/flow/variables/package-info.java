/** The journey through the variables of this terminal. */
package dev.awsmith.flow.variables;
