/** The journeys. {@link dev.awsmith.flow.Flows} opens them; their steps live in the rooms below. */
package dev.awsmith.flow;
