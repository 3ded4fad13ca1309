/** The journey that finds what is wrong, and mends it. */
package dev.awsmith.flow.repair;
