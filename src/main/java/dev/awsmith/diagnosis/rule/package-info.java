/** The rules: one class for each fault, and what they share to look at files and settings. */
package dev.awsmith.diagnosis.rule;
