package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import java.util.List;

/**
 * A model header that was read once, by itself: importing it makes its macros and those of all it
 * imports visible, and its declarations too, without reading a token again.
 */
public final class ModelModule {
  private final String name;
  private final int number;
  private final PreprocessedUnit unit;
  private final boolean replayed;
  private final List<Problem> problems;

  ModelModule(
      String name, int number, PreprocessedUnit unit, boolean replayed, List<Problem> problems) {
    this.name = name;
    this.number = number;
    this.unit = unit;
    this.replayed = replayed;
    this.problems = List.copyOf(problems);
  }

  /** The header's name in lower case. */
  public String name() {
    return name;
  }

  /** A small number that no other module of the run has; it never shows in any output. */
  int number() {
    return number;
  }

  /** The header's own tokens and pragmas, without those of the headers it includes. */
  public PreprocessedUnit unit() {
    return unit;
  }

  /** The modules it imports, directly or not, in the order in which they became visible. */
  public List<ModelModule> imports() {
    return unit.modules();
  }

  /**
   * Whether every import means something anew: the header lacks {@code #pragma once}, so its
   * pragmas ({@code pack}, for one) take effect where it is imported.
   */
  public boolean isReplayed() {
    return replayed;
  }

  /** What was wrong with it; a model header is ours, so this is for its tests. */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public String toString() {
    return name;
  }
}
