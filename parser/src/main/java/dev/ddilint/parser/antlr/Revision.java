package dev.ddilint.parser.antlr;

import java.util.Arrays;

/** Changes to screened tokens that are made all at once, so that positions stay valid till then. */
final class Revision {
  private static final byte HIDE = -1;
  private static final byte KEEP = 0;

  private final ScreenedTokens tokens;
  private final byte[] marks;
  private boolean moves;

  Revision(ScreenedTokens tokens) {
    this.tokens = tokens;
    marks = new byte[tokens.size()];
  }

  /** The token is none of the grammar's: it stands beside the others like an annotation. */
  void hide(int index) {
    marks[index] = HIDE;
    moves = true;
  }

  /** Hides a range; its end is not included. */
  void hide(int start, int end) {
    Arrays.fill(marks, start, Math.min(end, marks.length), HIDE);
    moves = true;
  }

  boolean isHidden(int index) {
    return marks[index] == HIDE;
  }

  void insertBefore(int index, int type) {
    marks[index] = (byte) type;
    moves = true;
  }

  ScreenedTokens apply() {
    if (!moves) {
      return tokens;
    }
    ScreenedTokens revised = new ScreenedTokens(tokens.unit(), tokens.size() + 1);
    int copied = 0;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] != KEEP) {
        revised.addAll(tokens, copied, i);
        copied = i;
      }
      if (marks[i] > KEEP) {
        revised.add(marks[i], tokens.raw(i));
      } else if (marks[i] == HIDE) {
        copied++;
      }
    }
    revised.addAll(tokens, copied, marks.length);
    return revised;
  }
}
