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
  private final List<TokenArray> arrays = new ArrayList<>();

  /** Of a file, {@link Macro#NONE}. */
  private Macro[] macros = new Macro[256];

  private int[] outerFrames = new int[256];
  private int[] outerIndexes = new int[256];
  private final RecentSpans recent = new RecentSpans();

  /** A frame for a file. */
  int enter(TokenArray file) {
    return add(file, Macro.NONE, 0, 0);
  }

  /** A frame for the expansion of a macro whose name is the given token. */
  int expand(Macro macro, int frame, int index) {
    return macros[frame] == Macro.NONE
        ? add(macro.tokens(), macro, frame, index)
        : add(macro.tokens(), macro, outerFrames[frame], outerIndexes[frame]);
  }

  Span span(int frame, int index, Symbols symbols) {
    TokenArray written = written(frame);
    int token = written(frame, index);
    return recent.of(
        frame + index,
        written.file(),
        written.start(token),
        written.end(token),
        expansion(frame, index, symbols));
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
    return recent.of(
        frame + index,
        written.file(),
        start,
        follows ? lastWritten.end(last) : end,
        expansion(frame, index, symbols));
  }

  /** The file in which a driver wrote what became the tokens of a frame. */
  private TokenArray written(int frame) {
    return arrays.get(macros[frame] == Macro.NONE ? frame : outerFrames[frame]);
  }

  private int written(int frame, int index) {
    return macros[frame] == Macro.NONE ? index : outerIndexes[frame];
  }

  private Expansion expansion(int frame, int index, Symbols symbols) {
    return macros[frame] == Macro.NONE ? Expansion.NONE : macros[frame].expansion(index, symbols);
  }

  private int add(TokenArray tokens, Macro macro, int outerFrame, int outerIndex) {
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
