package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;

/**
 * The raw tokens of a file, immutable once made and shared by every unit that includes it.
 *
 * <p>The arrays are owned by this object and must not be changed; they are handed out for speed.
 *
 * @param kinds a {@link TokenKind} each; the last one is {@link TokenKind#END}
 * @param symbols the interned spelling each, line splices removed
 * @param starts offset of the first character each
 * @param ends offset after the last character each
 * @param flags {@link #LINE_START} and {@link #SPACE_BEFORE}
 */
public record TokenArray(
    SourceFile file,
    byte[] kinds,
    int[] symbols,
    int[] starts,
    int[] ends,
    byte[] flags,
    int size) {
  /** The token is the first of its line. */
  public static final byte LINE_START = 1;

  /** White space or a comment stands before the token. */
  public static final byte SPACE_BEFORE = 2;
}
