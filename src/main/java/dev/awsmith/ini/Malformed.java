package dev.awsmith.ini;

/** A line that at least one reader cannot read, counted from one. */
public record Malformed(int line, Kind kind) {
  /** What is wrong with it. */
  public enum Kind {
    /** A setting, or anything else, above the first heading. */
    BEFORE_ANY_HEADING,
    /** A heading without its closing bracket. */
    UNCLOSED_HEADING,
    /** A heading with more than a comment after its closing bracket. */
    TEXT_AFTER_HEADING,
    /** A heading with nothing between its brackets. */
    EMPTY_HEADING,
    /** No equals sign between key and value. */
    NO_EQUALS_SIGN,
    /** A colon where the equals sign should be. */
    COLON,
    /** An equals sign with no key in front. */
    NO_KEY,
    /** An indented line with no setting above that it could belong to. */
    INDENTED_ALONE,
    /** An indented line in a block that is no setting. */
    NO_NESTED_SETTING,
    /** An indented comment in a block. */
    COMMENT_IN_BLOCK
  }
}
