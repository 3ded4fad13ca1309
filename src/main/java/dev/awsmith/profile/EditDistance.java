package dev.awsmith.profile;

/** Counts slips of the finger: letters left out, added, wrong, or in the wrong order. */
public final class EditDistance {
  private EditDistance() {}

  public static int between(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = fewest(one, other, i, j, slips);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int fewest(String one, String other, int i, int j, int[][] slips) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int fewest =
        Math.min(
            slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
