package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import java.util.List;
import java.util.OptionalInt;

/**
 * A model header that stands by itself: importing it makes its macros and those of all it imports
 * visible, and its declarations too, without reading a token again.
 */
public sealed interface ModelModule permits TextModule, CompiledModule {
  /** The header's name in lower case. */
  String name();

  /** A small number that no other module of the run has; it never shows in any output. */
  int number();

  /** The modules it imports, directly or not, in the order in which they became visible. */
  List<ModelModule> imports();

  /** Its own pragmas. */
  List<Pragma> pragmas();

  /**
   * Whether every import means something anew: the header lacks {@code #pragma once}, so its
   * pragmas ({@code pack}, for one) take effect where it is imported.
   */
  boolean isReplayed();

  /** What was wrong with it; a model header is ours, so this is for its tests. */
  List<Problem> problems();

  /** Its number in the compiled model, if it comes from there. */
  OptionalInt compiled();
}
