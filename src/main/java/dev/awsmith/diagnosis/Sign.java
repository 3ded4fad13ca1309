package dev.awsmith.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an error is recognised: by its code as a word of its own, or by pieces of its message that
 * must all be there, whatever wraps or decorates them.
 *
 * @param said how to name it to the person
 */
record Sign(boolean isCode, List<String> pieces, String said, Meaning meaning) {
  /** What SDKs, and services that speak JSON, add to a code. */
  private static final String EXCEPTION = "Exception";

  /** The code of an error, spelt exactly so. */
  static Sign code(String code, Meaning meaning) {
    return new Sign(true, List.of(), code, meaning);
  }

  /** Pieces of a message; the first is what is told to the person. */
  static Sign says(Meaning meaning, String... pieces) {
    return new Sign(false, Stream.of(pieces).map(ErrorText::letters).toList(), pieces[0], meaning);
  }

  /** The fact, in a sentence. */
  String fact(ErrorText text) {
    if (!isCode) {
      return "The text says \"" + said + "\".";
    }
    String code = text.hasWord(said) ? said : said + EXCEPTION;
    return "The text holds " + code + ".";
  }

  boolean isIn(ErrorText text) {
    return isCode
        ? text.hasWord(said) || text.hasWord(said + EXCEPTION)
        : pieces.stream().allMatch(text::hasLetters);
  }
}
