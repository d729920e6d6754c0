package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.BitSet;
import java.util.List;

/** The token sequence of a translation unit after preprocessing. */
public interface PreprocessedUnit {
  /** The file that was asked for. */
  SourceFile file();

  /** Number of tokens, without an end token. */
  int size();

  /** A {@link TokenKind}. */
  byte kind(int index);

  /** The interned spelling. */
  int symbol(int index);

  /** The symbols of its identifiers; the set is the caller's own. */
  BitSet identifiers();

  Span span(int index);

  /**
   * From the start of a token to the end of a later one; of the first alone, where the other one
   * stands in another file or before it.
   */
  Span span(int first, int last);

  List<Pragma> pragmas();

  /** The model headers that became visible, those they import included, in order. */
  List<ModelModule> modules();

  /** What became of the {@code #include} lines. */
  IncludeCounts includes();

  /** What its sources say about findings. */
  UnitRemarks remarks();

  /** Which names are macros at its end. */
  DefinedMacros macros();

  /** The names of {@link #modules}. */
  default List<String> imports() {
    return modules().stream().map(ModelModule::name).toList();
  }
}
