package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What preprocessing made of the opening of a unit, and where it stood at its end: a unit with the
 * same opening goes on from there.
 *
 * <p>A header that is searched beside the unit's file may be another one for a unit in another
 * folder. All searches are kept, and made again before a unit of another folder shares the opening.
 */
public final class SharedOpening {
  private final UnitText first;
  private final PreprocessedUnit tokens;
  private final ReadingState end;
  private final OpeningSearch search;
  private final List<Problem> problems;
  private final Map<IncludeSearch.Place, Boolean> known = new HashMap<>();

  /**
   * An opening.
   *
   * @param first the unit that it was read for
   */
  SharedOpening(
      UnitText first,
      PreprocessedUnit tokens,
      ReadingState end,
      OpeningSearch search,
      List<Problem> problems) {
    this.first = first;
    this.tokens = tokens;
    this.end = end;
    this.search = search;
    this.problems = List.copyOf(problems);
  }

  /** The tokens of the opening. */
  public PreprocessedUnit tokens() {
    return tokens;
  }

  /** What was wrong in the opening. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether reading the opening of this unit would give the same. */
  public boolean fits(UnitText unit) {
    return unit.opening().equals(first.opening())
        && known.computeIfAbsent(unit.place(), search::holdsFrom);
  }

  /** What its sources say about findings, and those of a unit behind it. */
  public UnitRemarks remarks(PreprocessedUnit rest) {
    return rest.remarks().behind(tokens.remarks().without(first.tokens().file()), rest.file());
  }

  /** The number of the directive that ends it. */
  int directive() {
    return first.opening().map(Opening::directive).orElseThrow();
  }

  ReadingState end() {
    return end;
  }
}
