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
  private final Opening opening;
  private final PreprocessedUnit tokens;
  private final ReadingState end;
  private final OpeningSearch search;
  private final List<Problem> problems;
  private final Map<IncludeSearch.Place, Boolean> known = new HashMap<>();

  SharedOpening(
      Opening opening,
      PreprocessedUnit tokens,
      ReadingState end,
      OpeningSearch search,
      List<Problem> problems) {
    this.opening = opening;
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
    return unit.opening().filter(opening::equals).isPresent()
        && known.computeIfAbsent(unit.place(), search::holdsFrom);
  }

  Opening opening() {
    return opening;
  }

  ReadingState end() {
    return end;
  }
}
