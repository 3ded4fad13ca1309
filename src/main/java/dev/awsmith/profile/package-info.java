/**
 * The words of the trade: values that cannot be wrong once they exist. Imports nothing of awsmith.
 */
package dev.awsmith.profile;
