package dev.awsmith.diagnosis;

/** An error text that was recognised: what it means, and whom it befell. */
public record Explained(Explanation explanation, Traces traces) {}
