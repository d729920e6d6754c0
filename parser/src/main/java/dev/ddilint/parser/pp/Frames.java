package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From where a unit's tokens come: a frame is a file that was read or one expansion of a macro. A
 * token knows its frame and its index in the frame's token array; its span is made from them when
 * someone asks.
 */
final class Frames {
  private static final int NO_MACRO = Integer.MIN_VALUE;

  private final List<TokenArray> arrays = new ArrayList<>();
  private int[] macros = new int[256];
  private int[] outerFrames = new int[256];
  private int[] outerIndexes = new int[256];

  /** A frame for a file. */
  int enter(TokenArray file) {
    return add(file, NO_MACRO, 0, 0);
  }

  /** A frame for the expansion of a macro whose name is the given token. */
  int expand(Macro macro, int frame, int index) {
    return macros[frame] == NO_MACRO
        ? add(macro.tokens(), macro.name(), frame, index)
        : add(macro.tokens(), macro.name(), outerFrames[frame], outerIndexes[frame]);
  }

  Span span(int frame, int index, Symbols symbols) {
    TokenArray written = written(frame);
    int token = written(frame, index);
    return new Span(
        written.file(), written.start(token), written.end(token), expansion(frame, index, symbols));
  }

  /** {@link Span#to} of the spans of two tokens, without making both of them. */
  Span span(int frame, int index, int lastFrame, int lastIndex, Symbols symbols) {
    TokenArray written = written(frame);
    int token = written(frame, index);
    int start = written.start(token);
    int end = written.end(token);
    TokenArray lastWritten = written(lastFrame);
    int last = written(lastFrame, lastIndex);
    boolean follows =
        lastWritten.file() == written.file()
            && lastWritten.end(last) >= end
            && lastWritten.start(last) >= start;
    return new Span(
        written.file(),
        start,
        follows ? lastWritten.end(last) : end,
        expansion(frame, index, symbols));
  }

  /** The file in which a driver wrote what became the tokens of a frame. */
  private TokenArray written(int frame) {
    return arrays.get(macros[frame] == NO_MACRO ? frame : outerFrames[frame]);
  }

  private int written(int frame, int index) {
    return macros[frame] == NO_MACRO ? index : outerIndexes[frame];
  }

  private Expansion expansion(int frame, int index, Symbols symbols) {
    if (macros[frame] == NO_MACRO) {
      return Expansion.NONE;
    }
    TokenArray tokens = arrays.get(frame);
    return new Expansion.Macro(
        symbols.text(macros[frame]), tokens.file(), tokens.start(index), tokens.end(index));
  }

  private int add(TokenArray tokens, int macro, int outerFrame, int outerIndex) {
    int frame = arrays.size();
    if (frame == macros.length) {
      macros = Arrays.copyOf(macros, frame * 2);
      outerFrames = Arrays.copyOf(outerFrames, frame * 2);
      outerIndexes = Arrays.copyOf(outerIndexes, frame * 2);
    }
    arrays.add(tokens);
    macros[frame] = macro;
    outerFrames[frame] = outerFrame;
    outerIndexes[frame] = outerIndex;
    return frame;
  }
}
