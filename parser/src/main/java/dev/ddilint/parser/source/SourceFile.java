package dev.ddilint.parser.source;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of one file, with its line starts.
 *
 * <p>Two source files are the same only if they are the same object: a file is read once a run.
 */
public final class SourceFile {

  /** Whose file it is: findings are reported in {@link #PROJECT} files only. */
  public enum Origin {
    /** A file of the driver. */
    PROJECT,
    /** A header found through a system include directory. */
    SYSTEM,
    /** A header of ddilint's own model of the kernel headers. */
    MODEL
  }

  private final String name;
  private final Origin origin;
  private final Supplier<String> source;
  private volatile @Nullable String text;

  /** Made when someone asks for a line first; threads may race to make the same one. */
  private volatile int @Nullable [] lineStarts;

  /**
   * A file.
   *
   * @param name how messages and reports call it: a path with forward slashes
   * @param text the decoded text, without a byte order mark
   */
  public SourceFile(String name, Origin origin, String text) {
    this(name, origin, () -> text);
  }

  /**
   * A file whose text is read when someone asks for it.
   *
   * @param source gives the same text every time
   */
  public SourceFile(String name, Origin origin, Supplier<String> source) {
    this.name = name;
    this.origin = origin;
    this.source = source;
  }

  public String name() {
    return name;
  }

  public Origin origin() {
    return origin;
  }

  public String text() {
    String known = text;
    if (known == null) {
      known = source.get();
      text = known;
    }
    return known;
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** Line and column of an offset; an offset past the end is the end. */
  public Position position(int offset) {
    int bounded = Math.min(offset, text().length());
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, bounded - starts[line] + 1);
  }

  /** The text of a line (1-based) without its line break. */
  public String line(int line) {
    int[] starts = lineStarts();
    String all = text();
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : all.length();
    while (end > start && (all.charAt(end - 1) == '\n' || all.charAt(end - 1) == '\r')) {
      end--;
    }
    return all.substring(start, end);
  }

  /**
   * The text of a line (1-based) without the white space around it; a line past the end is empty.
   */
  public Span spanOfLine(int line) {
    int[] starts = lineStarts();
    int start = line <= starts.length ? starts[line - 1] : text.length();
    int end = line < starts.length ? starts[line] : text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(this, start, end);
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = lineStarts(text());
      lineStarts = known;
    }
    return known;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }
}
