package dev.ddilint.rules.contract;

/** How many letters must change to make one name another; upper and lower case are the same. */
public final class EditDistance {
  private EditDistance() {}

  /** The distance, or a larger number than {@code bound} if it is above that. */
  public static int between(String first, String second, int bound) {
    if (Math.abs(first.length() - second.length()) > bound) {
      return bound + 1;
    }
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = same(first.charAt(i - 1), second.charAt(j - 1)) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[second.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
