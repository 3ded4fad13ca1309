/**
 * An AWS of one's own on the loopback address: STS and IAM that check signatures as AWS does, for
 * {@code --practice} and for tests.
 */
package dev.awsmith.practice;
