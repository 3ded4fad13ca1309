package dev.awsmith.flow;

/**
 * What the import of keys is to do besides.
 *
 * @param failsIfTaken whether a profile that is there already ends the run
 * @param deletesSource whether the file that held the keys is deleted once they are saved and
 *     accepted
 */
public record ImportWish(boolean failsIfTaken, boolean deletesSource) {
  /** As a person wants it who has given no options. */
  public static final ImportWish NONE = new ImportWish(false, false);
}
