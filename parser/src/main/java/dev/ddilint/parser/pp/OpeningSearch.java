package dev.ddilint.parser.pp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The search for the headers of an {@link Opening}. Places here are those of headers alone; that of
 * the unit, which is searched behind them, is kept apart, because it differs between units.
 */
final class OpeningSearch implements Inclusions.Search {
  /** The place of the unit's own file. */
  static final IncludeSearch.Place UNIT = new IncludeSearch.Place(List.of());

  private final IncludeSearch search;
  private final IncludeSearch.Place unit;
  private final Map<Question, IncludeSearch.Result> answers = new LinkedHashMap<>();

  private record Question(IncludeSearch.Request request, IncludeSearch.Place from) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question asked
          && request.equals(asked.request)
          && from.equals(asked.from);
    }

    @Override
    public int hashCode() {
      return 31 * request.hashCode() + from.hashCode();
    }
  }

  OpeningSearch(IncludeSearch search, IncludeSearch.Place unit) {
    this.search = search;
    this.unit = unit;
  }

  @Override
  public IncludeSearch.Result find(IncludeSearch.Request request, IncludeSearch.Place from) {
    return answers.computeIfAbsent(new Question(request, from), each -> find(each, unit));
  }

  private IncludeSearch.Result find(Question question, IncludeSearch.Place place) {
    return search.find(question.request(), question.from().within(place));
  }

  /** Whether every search made so far finds the same from a unit at another place. */
  boolean holdsFrom(IncludeSearch.Place other) {
    return other.equals(unit)
        || answers.entrySet().stream()
            .allMatch(answer -> find(answer.getKey(), other).equals(answer.getValue()));
  }
}
