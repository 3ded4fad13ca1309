/** What is wrong with a set-up, and what an error text means. Touches neither disk nor network. */
package dev.awsmith.diagnosis;
