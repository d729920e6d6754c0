package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The raw tokens of a file, immutable once made and shared by every unit that includes it.
 *
 * <p>Comments and white space are gone, line splices too; offsets are those of the file's text all
 * the same, so that the text between {@code start} and {@code end} of a token may hold a splice
 * that its spelling lacks.
 */
public final class TokenArray {
  /** The part of {@code kinds} that is a {@link TokenKind}; the rest are flags. */
  static final int KIND_MASK = 0x07;

  /** The token is the first one on its (spliced) line. */
  static final int LINE_START = 0x08;

  /** White space, a comment or a line break stands before the token. */
  static final int SPACE_BEFORE = 0x10;

  /** The identifier named a macro under expansion: it is never expanded again (C11 6.10.3.4). */
  static final int NO_EXPANSION = 0x20;

  /** The comma alone was an argument: MSVC does not take it for a separator once. */
  static final int NO_SEPARATOR = 0x40;

  private final SourceFile file;
  private final int size;
  private final byte[] kinds;
  private final int[] symbols;
  private final int[] starts;
  private final int[] ends;
  private final DirectiveIndex directives;
  private final List<ToolComment> comments;

  private TokenArray(SourceFile file, Builder builder) {
    this.file = file;
    size = builder.size;
    kinds = Arrays.copyOf(builder.kinds, size);
    symbols = Arrays.copyOf(builder.symbols, size);
    starts = Arrays.copyOf(builder.starts, size);
    ends = Arrays.copyOf(builder.ends, size);
    directives = DirectiveIndex.of(this, Arrays.copyOf(builder.directives, builder.directiveCount));
    comments = List.copyOf(builder.comments);
  }

  private TokenArray(SourceFile file, byte[] kinds, int[] symbols, int[] starts, int[] ends) {
    this.file = file;
    this.size = kinds.length;
    this.kinds = kinds;
    this.symbols = symbols;
    this.starts = starts;
    this.ends = ends;
    this.directives = DirectiveIndex.of(this, new int[0]);
    this.comments = List.of();
  }

  /** Some tokens of a file, without its directives; the arrays are the new sequence's own. */
  static TokenArray part(SourceFile file, byte[] kinds, int[] symbols, int[] starts, int[] ends) {
    return new TokenArray(file, kinds, symbols, starts, ends);
  }

  /** No tokens. */
  static TokenArray empty(String name) {
    return new Builder().build(new SourceFile(name, SourceFile.Origin.MODEL, ""));
  }

  public SourceFile file() {
    return file;
  }

  public int size() {
    return size;
  }

  /** A {@link TokenKind}. */
  public byte kind(int index) {
    return (byte) (kinds[index] & KIND_MASK);
  }

  /** The interned spelling. */
  public int symbol(int index) {
    return symbols[index];
  }

  /** Offset of the first character in the file's text. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset after the last character. */
  public int end(int index) {
    return ends[index];
  }

  /** Whether the token is the first one on its line. */
  public boolean startsLine(int index) {
    return (kinds[index] & LINE_START) != 0;
  }

  /** Kind and flags together. */
  byte flaggedKind(int index) {
    return kinds[index];
  }

  /** Copies kinds with flags, and symbols, of a stretch to where they begin in other arrays. */
  void copy(int start, int end, byte[] toKinds, int[] toSymbols, int at) {
    System.arraycopy(kinds, start, toKinds, at, end - start);
    System.arraycopy(symbols, start, toSymbols, at, end - start);
  }

  DirectiveIndex directives() {
    return directives;
  }

  /** The comments that speak to ddilint, in order; all others are gone. */
  List<ToolComment> comments() {
    return comments;
  }

  /** The first token after an index that starts a line; the size where there is none. */
  int lineEnd(int index) {
    int end = index + 1;
    while (end < size && (kinds[end] & LINE_START) == 0) {
      end++;
    }
    return end;
  }

  /** Collects the tokens of a file in order; used again for one file after the other. */
  public static final class Builder {
    private static final int INITIAL_CAPACITY = 64;

    private int size;
    private int flags = LINE_START;
    private byte[] kinds = new byte[INITIAL_CAPACITY];
    private int[] symbols = new int[INITIAL_CAPACITY];
    private int[] starts = new int[INITIAL_CAPACITY];
    private int[] ends = new int[INITIAL_CAPACITY];
    private int[] directives = new int[16];
    private int directiveCount;
    private final List<ToolComment> comments = new ArrayList<>();

    /** A line break that no splice hides stands before the next token. */
    public void lineBreak() {
      flags = LINE_START | SPACE_BEFORE;
    }

    /** White space or a comment stands before the next token. */
    public void space() {
      flags |= SPACE_BEFORE;
    }

    /** Keeps a comment that speaks to ddilint. */
    public void comment(int start, int end) {
      comments.add(new ToolComment(start, end, size));
    }

    /** Appends a token that stands at two offsets of the file's text. */
    public void add(byte kind, int symbol, int start, int end) {
      if (size == kinds.length) {
        grow();
      }
      if ((flags & LINE_START) != 0 && Word.HASH.is(symbol)) {
        addDirective();
      }
      kinds[size] = (byte) (kind | flags);
      symbols[size] = symbol;
      starts[size] = start;
      ends[size] = end;
      size++;
      flags = 0;
    }

    private void addDirective() {
      if (directiveCount == directives.length) {
        directives = Arrays.copyOf(directives, directiveCount * 2);
      }
      directives[directiveCount++] = size;
    }

    /** The tokens that were added, which are a file's; those of another one may follow. */
    public TokenArray build(SourceFile file) {
      TokenArray built = new TokenArray(file, this);
      size = 0;
      flags = LINE_START;
      directiveCount = 0;
      comments.clear();
      return built;
    }

    private void grow() {
      int capacity = size * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      symbols = Arrays.copyOf(symbols, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
  }
}
