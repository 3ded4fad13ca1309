/**
 * Asking AWS: the only room that calls the AWS SDK's clients. SDK types stop here; what comes out
 * is an event, a value, or a {@link dev.awsmith.profile.Refusal}. Nothing here throws.
 */
package dev.awsmith.aws;
